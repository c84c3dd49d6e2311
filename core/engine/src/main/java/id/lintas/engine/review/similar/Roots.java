package id.lintas.engine.review.similar;

import java.util.List;

/**
 * Brings forms of an Indonesian word together: <i>menyusun, disusun, penyusunan, susun</i>. The result is no word of the
 * language, as a first letter that a prefix would swallow is left out everywhere; it need only be the same for all forms.
 */
final class Roots {

    private static final List<String> PARTICLES = List.of("lah", "kah", "pun", "nya");
    private static final List<String> ENDINGS = List.of("kan", "an");
    private static final List<String> PREFIXES = List.of("ber", "ter", "per", "bel", "di", "ke", "se");
    private static final String VOWELS = "aeiou";
    private static final String SWALLOWED = "kstp";

    /** @param word in small letters without accents */
    String of(String word) {
        String bare = without(word, PARTICLES, 4);
        String stem = prefix(bare);
        if (!stem.equals(bare)) {
            stem = prefix(stem);
        }
        String root = without(stem, ENDINGS, 4);
        return withoutFirst(root.length() > 6 && root.endsWith("i") ? root.substring(0, root.length() - 1) : root);
    }

    private static String without(String word, List<String> endings, int least) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= least) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String prefix(String word) {
        if (word.length() < 6) {
            return word;
        }
        if (word.startsWith("me") || word.startsWith("pe")) {
            String nasal = nasal(word);
            if (!nasal.isEmpty()) {
                return nasal;
            }
        }
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= 4) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    /** What is left after <i>me-</i> or <i>pe-</i> with its nasal, or before l, w, y and r, where there is none; else empty. */
    private static String nasal(String word) {
        String rest = word.substring(2);
        for (String nasal : List.of("ny", "ng", "m", "n")) {
            if (rest.startsWith(nasal) && rest.length() - nasal.length() >= 3) {
                return rest.substring(nasal.length());
            }
        }
        // "per-" is a prefix of its own.
        String none = word.startsWith("me") ? "lrwy" : "lwy";
        return none.indexOf(rest.charAt(0)) >= 0 && vowel(rest, 1) ? rest : "";
    }

    private static String withoutFirst(String word) {
        boolean may = word.length() >= 4 && SWALLOWED.indexOf(word.charAt(0)) >= 0 && vowel(word, 1);
        return may ? word.substring(1) : word;
    }

    private static boolean vowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
