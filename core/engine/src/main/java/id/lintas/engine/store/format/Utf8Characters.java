package id.lintas.engine.store.format;

import java.nio.charset.StandardCharsets;

/** Puts characters into a buffer as UTF-8, or escaped where JSON asks for it; each answers where the next one goes. */
final class Utf8Characters {

    /** That one char of a text may take: an escape. */
    static final int MOST_BYTES = 6;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String SHORT_LETTERS = "btnfr\"\\";

    private Utf8Characters() {}

    static int escape(byte[] out, int p, char c) {
        int known = SHORT.indexOf(c);
        if (known < 0) {
            return hex(out, p, c);
        }
        out[p] = '\\';
        out[p + 1] = (byte) SHORT_LETTERS.charAt(known);
        return p + 2;
    }

    static int hex(byte[] out, int p, char c) {
        out[p] = '\\';
        out[p + 1] = 'u';
        for (int i = 0; i < 4; i++) {
            out[p + 2 + i] = HEX[(c >> (12 - 4 * i)) & 0xF];
        }
        return p + MOST_BYTES;
    }

    static int three(byte[] out, int p, char c) {
        out[p] = (byte) (0xE0 | (c >> 12));
        out[p + 1] = trail(c >> 6);
        out[p + 2] = trail(c);
        return p + 3;
    }

    static int four(byte[] out, int p, int point) {
        out[p] = (byte) (0xF0 | (point >> 18));
        out[p + 1] = trail(point >> 12);
        out[p + 2] = trail(point >> 6);
        out[p + 3] = trail(point);
        return p + 4;
    }

    static byte trail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /** Parsers take half a surrogate pair in a text, but not in a name. */
    static String withoutHalves(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                return new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
            }
        }
        return name;
    }
}
