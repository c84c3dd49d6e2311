package id.lintas.plugin.handbook;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds entries by words of either language, with or without accents, by their beginnings, and with one letter wrong. An entry
 * must have every word; those in the term count most.
 */
public final class EntrySearch {

    private static final int TERM = 8;
    private static final int LABEL = 4;
    private static final int TEXT = 1;

    /** A shorter word with one letter wrong is another word. */
    private static final int LONG_ENOUGH = 5;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private record Indexed(Entry entry, List<String> term, List<String> label, List<String> text) {

        static Indexed of(Entry e) {
            return new Indexed(
                    e,
                    words(e.term().id() + " " + e.term().en()),
                    words(e.slideWording()),
                    words(String.join(
                            " ",
                            e.definition().id(),
                            e.definition().en(),
                            e.note().id(),
                            e.note().en(),
                            e.point().id(),
                            e.point().en())));
        }

        /** 0 as soon as a word is nowhere. */
        int score(List<String> wanted) {
            int score = 0;
            for (String word : wanted) {
                int best = Math.max(
                        TERM * match(word, term), Math.max(LABEL * match(word, label), TEXT * match(word, text)));
                if (best == 0) {
                    return 0;
                }
                score += best;
            }
            return score;
        }
    }

    private final List<Indexed> entries;

    public EntrySearch(Handbook handbook) {
        entries = handbook.entries().stream().map(Indexed::of).toList();
    }

    /** Best first; all in their order for a text without words. */
    public List<Entry> find(String text) {
        List<String> wanted = words(text);
        if (wanted.isEmpty()) {
            return entries.stream().map(Indexed::entry).toList();
        }
        return entries.stream()
                .filter(indexed -> indexed.score(wanted) > 0)
                .sorted(Comparator.comparingInt((Indexed indexed) -> -indexed.score(wanted)))
                .map(Indexed::entry)
                .toList();
    }

    private static List<String> words(String text) {
        String folded = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Stream.of(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** 4 for the word, 3 for its beginning, 1 for one letter wrong, 0 for nothing of these. */
    private static int match(String wanted, List<String> words) {
        int best = 0;
        for (String word : words) {
            int match = word.equals(wanted) ? 4 : word.startsWith(wanted) ? 3 : nearly(wanted, word) ? 1 : 0;
            best = Math.max(best, match);
        }
        return best;
    }

    /** One letter more, less or other. */
    private static boolean nearly(String one, String other) {
        if (one.length() < LONG_ENOUGH || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int skipOne = one.length() >= other.length() ? 1 : 0;
        int skipOther = other.length() >= one.length() ? 1 : 0;
        return one.substring(Math.min(one.length(), same + skipOne))
                .equals(other.substring(Math.min(other.length(), same + skipOther)));
    }
}
