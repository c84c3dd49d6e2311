package id.lintas.plugin.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the advice looks for in Indonesian and English wording, whatever language the window has. */
final class Words {

    private static final String EDGES = ".,;:!?'\"“”‘’";
    /** One of them stands in whatever the pattern finds, but for a letter at the beginning. */
    private static final List<String> OF_ALL_OR_NONE =
            List.of("semua", "seluruh", "tidak ada ", "all ", "none ", "both ");

    private static final Pattern ALL_OR_NONE =
            Pattern.compile("\\b(semua|seluruh)(nya)? ((jawaban|pilihan|pernyataan) )?(di atas|benar|salah|betul)"
                    + "|\\bbenar semua|\\btidak ada (jawaban |pilihan )?yang (benar|tepat)"
                    + "|\\b(all|none|both) of (the above|them)|\\ball (answers )?are (correct|true|right)"
                    + "|^[a-e] (dan|and|&) [a-e]\\b");

    /** A negation in small letters, except "bukan hanya", "not only" and the like, which do not turn the question round. */
    private static final Pattern QUIET_NEGATION = Pattern.compile(
            "\\b(?:[Bb]ukan|[Kk]ecuali|(?<=[Yy]ang )tidak|[Ee]xcept|(?<=(?:is|are|do|does|was|were) )not)\\b"
                    + "(?! (?:hanya|saja|sekadar|sekedar|only|just)\\b)");

    private static final Pattern ASKS = Pattern.compile("\\?|\\.\\.\\.|…|__|:\\s*$");

    private Words() {}

    /** The same to a reader: case, spaces, quotes and the full stop at the end do not count. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Without a pattern, since it runs for every option at every keystroke. */
    static String plain(String text) {
        String narrow = isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int from = 0;
        int to = narrow.length();
        while (from < to && isEdge(narrow.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(narrow.charAt(to - 1))) {
            to--;
        }
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = narrow.charAt(i);
            if (!isSpace(c)) {
                plain.append(c);
            } else if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /** Such a text is normalized; asking for it takes longer than all the rest. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isEdge(char c) {
        return isSpace(c) || EDGES.indexOf(c) >= 0;
    }

    static boolean allOrNone(String option) {
        String plain = plain(option);
        boolean mayBe = plain.indexOf(' ') == 1 || OF_ALL_OR_NONE.stream().anyMatch(plain::contains);
        return mayBe && ALL_OR_NONE.matcher(plain).find();
    }

    static boolean quietNegation(String stem) {
        return QUIET_NEGATION.matcher(stem).find();
    }

    static String loudNegation(String stem) {
        return QUIET_NEGATION.matcher(stem).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    static boolean asks(String stem) {
        return ASKS.matcher(stem.strip()).find();
    }
}
