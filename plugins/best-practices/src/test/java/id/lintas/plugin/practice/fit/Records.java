package id.lintas.plugin.practice.fit;

import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a record without the search: which words stand in it, by letters alone. */
final class Records {

    /** Before an Indonesian root. */
    private static final List<String> AFFIXES = List.of(
            "meng", "peng", "meny", "peny", "men", "pen", "mem", "pem", "ber", "per", "ter", "me", "pe", "di", "ke",
            "se");

    private Records() {}

    static String texts(LibraryPractice p) {
        Stream<String> both = Stream.of(p.title(), p.problem(), p.done(), p.results(), p.obstacleNote(), p.lessons())
                .flatMap(text -> Stream.of(text.id(), text.en()));
        return Stream.of(both, Stream.of(p.leadBody()), p.partnerBodies().stream())
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
    }

    static boolean hasWord(String text, String word) {
        return words(text).anyMatch(word.toLowerCase(Locale.ROOT)::equals);
    }

    /** Some word of the text shares the root: three letters (body, bodies), either word without its affix. */
    static boolean hasForm(String text, String word) {
        return Stream.of(word.toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(part -> words(text).anyMatch(other -> sameRoot(part, other)));
    }

    /** Some word has the root, is spelled nearly so, or stands in the lists of synonyms beside it: the search's own claim. */
    static boolean hasLike(String text, String word) {
        return hasForm(text, word)
                || words(text).anyMatch(other -> distance(word.toLowerCase(Locale.ROOT), other) <= 2)
                || Synonyms.of(word).anyMatch(like -> hasForm(text, like));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    private static boolean sameRoot(String one, String other) {
        return roots(one).anyMatch(a -> roots(other).anyMatch(b -> shared(a, b)));
    }

    /** The word, and what is left of it without one or two affixes. */
    private static Stream<String> roots(String word) {
        return Stream.of(Stream.of(word), bare(word), bare(word).flatMap(Records::bare))
                .flatMap(s -> s);
    }

    private static Stream<String> bare(String word) {
        return AFFIXES.stream()
                .filter(affix -> word.startsWith(affix) && word.length() - affix.length() >= 3)
                .map(affix -> word.substring(affix.length()));
    }

    private static boolean shared(String a, String b) {
        boolean begins = b.length() >= 3 && a.regionMatches(0, b, 0, 3);
        // a root's first letter may have melted: tulis, menulis
        return a.equals(b) || begins || melted(a, b) || melted(b, a);
    }

    private static boolean melted(String root, String rest) {
        return root.length() >= 4 && rest.startsWith(root.substring(1, Math.min(5, root.length())));
    }

    private static int distance(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
