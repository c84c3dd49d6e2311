package id.lintas.engine.store.format;

/**
 * What a project file may hold at most, so that a damaged or hostile file cannot exhaust the memory. The writer keeps to
 * them too: what was saved can be opened.
 *
 * @param bytes of the file
 * @param depth of objects and lists inside each other
 * @param text characters in one text
 * @param number characters in one number
 * @param name characters in the name of a member
 */
public record Limits(int bytes, int depth, int text, int number, int name) {

    public static final Limits USUAL = new Limits(64 << 20, 100, 8 << 20, 300, 1_000);

    /** A number of few characters, such as 1e999999999, can still be of absurd size. */
    static final int MAX_EXPONENT = 10_000;
}
