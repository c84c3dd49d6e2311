package id.lintas.engine.store.format;

/**
 * Writes JSON the way a project file looks: UTF-8, two spaces, a member or element per line. Half of a surrogate pair is
 * escaped, since no encoding can hold it, and a text that could be read must never stop a save.
 */
final class JsonOut {

    private static final int SLICE = 512;

    private final HashingSink sink;
    private byte[] buffer = new byte[HashingSink.PIECE];
    private int at;
    private int depth;
    private boolean first = true;
    private boolean afterName;

    JsonOut(HashingSink sink) {
        this.sink = sink;
    }

    void open(char bracket) {
        next();
        put(bracket);
        depth++;
        first = true;
    }

    void close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        put(bracket);
        first = false;
    }

    void name(String name) {
        next();
        quote(Utf8Characters.withoutHalves(name));
        put(':');
        put(' ');
        afterName = true;
    }

    void text(String text) {
        next();
        quote(text);
    }

    /** A number, true, false or null. */
    void bare(String ascii) {
        next();
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    /** Ends the file. */
    void end() {
        put('\n');
        flush();
    }

    void flush() {
        if (at > 0) {
            buffer = sink.take(buffer, at);
            at = 0;
        }
    }

    private void next() {
        if (afterName) {
            afterName = false;
        } else if (depth > 0) {
            if (!first) {
                put(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() {
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(' ');
            put(' ');
        }
    }

    private void put(char ascii) {
        room(1);
        buffer[at++] = (byte) ascii;
    }

    private void room(int bytes) {
        if (at + bytes > buffer.length) {
            flush();
        }
    }

    private void quote(String text) {
        put('"');
        int length = text.length();
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + SLICE);
            if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            room((to - from) * Utf8Characters.MOST_BYTES);
            characters(text, from, to);
            from = to;
        }
        put('"');
    }

    /** There is room for all of them. */
    private void characters(String text, int from, int to) {
        byte[] out = buffer;
        int p = at;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                out[p++] = (byte) c;
            } else if (c < 0x80) {
                p = Utf8Characters.escape(out, p, c);
            } else if (c < 0x800) {
                out[p++] = (byte) (0xC0 | (c >> 6));
                out[p++] = Utf8Characters.trail(c);
            } else if (!Character.isSurrogate(c)) {
                p = Utf8Characters.three(out, p, c);
            } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                p = Utf8Characters.four(out, p, Character.toCodePoint(c, text.charAt(++i)));
            } else {
                p = Utf8Characters.hex(out, p, c);
            }
        }
        at = p;
    }
}
