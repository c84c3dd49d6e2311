package id.lintas.engine.store.format;

/** A member is not of the kind that the format asks for. */
final class ShapeProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String key;

    ShapeProblem(String pointer, String key) {
        super(key + " at " + pointer);
        this.pointer = pointer;
        this.key = key;
    }

    /** A JSON pointer to the member. */
    String pointer() {
        return pointer;
    }

    String key() {
        return key;
    }
}
