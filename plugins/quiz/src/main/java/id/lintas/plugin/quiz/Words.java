package id.lintas.plugin.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the advice looks for in Indonesian and English wording, whatever language the window has. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:!?'\"“”‘’]+|[\\s.,;:!?'\"“”‘’]+$");
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

    static String plain(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return EDGES.matcher(SPACE.matcher(narrow).replaceAll(" ")).replaceAll("");
    }

    static boolean allOrNone(String option) {
        return ALL_OR_NONE.matcher(plain(option)).find();
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
