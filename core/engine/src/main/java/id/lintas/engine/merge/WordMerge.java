package id.lintas.engine.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the changes that several copies made to one text, word by word, where a word that nobody changed stands between
 * them. A word keeps the white space behind it.
 */
final class WordMerge {

    /** Longer texts are compared as a whole: the time grows with the square of their differences. */
    private static final int MOST_WORDS = 20_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Words from {@code start} to before {@code end} of the base give way to others. */
    private record Change(int start, int end, List<String> words) {}

    private WordMerge() {}

    /** The joined text; empty if two changes touch. */
    static Optional<String> merge(String base, Collection<String> changed) {
        List<String> words = words(base);
        Set<Change> changes = new LinkedHashSet<>();
        for (String text : changed) {
            List<String> other = words(text);
            if (words.size() > MOST_WORDS || other.size() > MOST_WORDS) {
                return Optional.empty();
            }
            for (AbstractDelta<String> delta : DiffUtils.diff(words, other).getDeltas()) {
                int start = delta.getSource().getPosition();
                changes.add(new Change(
                        start,
                        start + delta.getSource().size(),
                        List.copyOf(delta.getTarget().getLines())));
            }
        }
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::end));
        return touch(ordered) ? Optional.empty() : Optional.of(apply(words, ordered));
    }

    private static boolean touch(List<Change> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).start() <= ordered.get(i - 1).end()) {
                return true;
            }
        }
        return false;
    }

    private static String apply(List<String> words, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            words.subList(at, change.start()).forEach(text::append);
            change.words().forEach(text::append);
            at = change.end();
        }
        words.subList(at, words.size()).forEach(text::append);
        return text.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
