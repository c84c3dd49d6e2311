package id.lintas.engine.store.format;

/**
 * A place in a text, as an editor counts it.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record TextPosition(int line, int column) {

    /** The place of a byte in UTF-8; an offset beyond the end is the end. */
    static TextPosition of(byte[] utf8, long offset) {
        int end = (int) Math.max(0, Math.min(offset, utf8.length));
        int line = 1;
        int column = 1;
        for (int i = startOfText(utf8); i < end; i++) {
            if (utf8[i] == '\n') {
                line++;
                column = 1;
            } else if ((utf8[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new TextPosition(line, column);
    }

    private static int startOfText(byte[] utf8) {
        return FileKind.hasByteOrderMark(utf8) ? 3 : 0;
    }
}
