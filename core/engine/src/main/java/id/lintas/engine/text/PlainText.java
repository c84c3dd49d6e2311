package id.lintas.engine.text;

/** Text from people, made fit for any file: only characters that a reader can see or that break a line. */
public final class PlainText {

    private static final char UNKNOWN = '\uFFFD';

    private PlainText() {}

    /**
     * The text with every kind of line break as {@code \n}. Left out are control characters, characters that no XML may
     * hold, and those that turn the writing direction, with which a text could pretend to be another.
     */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n");
        for (int i = 0; i < lines.length(); ) {
            int c = lines.codePointAt(i);
            i += Character.charCount(c);
            if (isLineBreak(c)) {
                out.append('\n');
            } else if (c == '\t') {
                out.append(' ');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(UNKNOWN);
            } else if (!isHidden(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString().strip();
    }

    /** The same on one line. */
    public static String cleanLine(String text) {
        return clean(text).replace('\n', ' ');
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isHidden(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return turnsDirection || noncharacter || c == 0xFEFF || Character.getType(c) == Character.CONTROL;
    }
}
