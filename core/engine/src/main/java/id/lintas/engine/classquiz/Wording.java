package id.lintas.engine.classquiz;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as it is compared with others.
 *
 * @param normal its words in small letters, without punctuation, with single blanks
 * @param words those of it that differ, sorted
 * @param turns the words that turn what is asked into something else: negations and numbers. Two texts that differ in one of them are
 *     never alike
 */
record Wording(String normal, List<String> words, Set<String> turns) {

    private static final Set<String> NEGATIONS = Set.of(
            "bukan",
            "bukanlah",
            "tidak",
            "tidaklah",
            "tak",
            "kecuali",
            "tanpa",
            "belum",
            "salah",
            "keliru",
            "not",
            "no",
            "except",
            "without",
            "never",
            "wrong",
            "false",
            "incorrect");

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Wording of(String text) {
        String normal = normal(text);
        List<String> words = Stream.of(normal.split(" "))
                .filter(w -> !w.isEmpty())
                .distinct()
                .sorted()
                .toList();
        Set<String> turns = new HashSet<>(words);
        turns.removeIf(w -> !NEGATIONS.contains(w) && w.codePoints().noneMatch(Character::isDigit));
        return new Wording(normal, words, turns);
    }

    /** Small letters and digits of any script; what has none of them stays as it is. */
    static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = OTHER.matcher(folded).replaceAll(" ").strip();
        return bare.isEmpty() ? folded.strip() : bare;
    }

    boolean same(Wording other) {
        return normal.equals(other.normal);
    }

    /** Whether so great a share of the words is in both (the Dice coefficient), and none that turns the sense is in one alone. */
    boolean alike(Wording other, double share) {
        if (same(other)) {
            return true;
        }
        int sum = words.size() + other.words.size();
        int fewer = Math.min(words.size(), other.words.size());
        return 2 * fewer >= share * sum && turns.equals(other.turns) && 2 * common(other) >= share * sum;
    }

    private int common(Wording other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < words.size() && j < other.words.size()) {
            int order = words.get(i).compareTo(other.words.get(j));
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }
}
