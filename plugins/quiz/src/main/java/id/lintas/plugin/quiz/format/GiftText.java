package id.lintas.plugin.quiz.format;

import java.util.ArrayList;
import java.util.List;

/** A piece of GIFT in which a backslash takes the meaning from the sign behind it. */
record GiftText(String raw) {

    private static final String SIGNS = "~=#{}:";

    /** The place of {@code sign}, unescaped, from {@code from} on; -1 if there is none. */
    int find(String sign, int from) {
        for (int i = from; i + sign.length() <= raw.length(); i++) {
            if (raw.charAt(i) == '\\') {
                i++;
            } else if (raw.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    int findLast(String sign) {
        int last = -1;
        for (int at = find(sign, 0); at >= 0; at = find(sign, at + 1)) {
            last = at;
        }
        return last;
    }

    boolean has(String sign) {
        return find(sign, 0) >= 0;
    }

    GiftText part(int from, int to) {
        return new GiftText(raw.substring(from, to));
    }

    GiftText from(int from) {
        return new GiftText(raw.substring(from));
    }

    /** Cut before each {@code ~} and {@code =}; each piece keeps its sign. */
    List<GiftText> options() {
        List<GiftText> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '~' || c == '=') {
                add(pieces, start, i);
                start = i;
            }
        }
        add(pieces, start, raw.length());
        return pieces;
    }

    /** A lone {@code ~} stands before a {@code =} in some files and means nothing. */
    private void add(List<GiftText> pieces, int from, int to) {
        String piece = raw.substring(from, to).strip();
        if (!piece.isEmpty() && !(piece.equals("~") && to < raw.length() && raw.charAt(to) == '=')) {
            pieces.add(new GiftText(piece));
        }
    }

    /** Without the escapes: {@code \n} is a new line, a backslash before any other letter is itself. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
            if (c == '\\' && (SIGNS.indexOf(next) >= 0 || next == '\\' || next == 'n')) {
                plain.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(SIGNS.indexOf(c) >= 0 || c == '\\' ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
