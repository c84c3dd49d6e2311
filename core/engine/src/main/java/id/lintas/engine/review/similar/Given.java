package id.lintas.engine.review.similar;

import id.lintas.engine.review.similar.Vocabulary.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts that a group was given: of the case, the worksheet and the plugins. Words in a row that stand there are not its own. Any thread. */
public final class Given {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Set<Long> rows = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    public Given(Collection<String> texts) {
        texts.forEach(this::add);
    }

    /** One more; the same text again costs nothing. */
    synchronized void add(String text) {
        if (seen.add(text)) {
            int[] words = Vocabulary.numbers(vocabulary.words(text));
            for (int i = 0; i + Shingles.ROW <= words.length; i++) {
                rows.add(Shingles.row(words, i));
            }
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private boolean has(long row) {
        return rows.contains(row);
    }

    /** The parts of a text that were given, in its order, each from the first to the last of such words. */
    public List<Span> in(String text) {
        List<Word> words = vocabulary.words(text);
        boolean[] given = marked(Vocabulary.numbers(words));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i]) {
                int last = i;
                while (last + 1 < given.length && given[last + 1]) {
                    last++;
                }
                spans.add(new Span(words.get(i).start(), words.get(last).end()));
                i = last;
            }
        }
        return spans;
    }

    synchronized boolean[] marked(int[] words) {
        boolean[] marks = new boolean[words.length];
        for (int i = 0; i + Shingles.ROW <= words.length; i++) {
            if (has(Shingles.row(words, i))) {
                marks[i] = true;
                marks[i + 1] = true;
                marks[i + 2] = true;
            }
        }
        return marks;
    }
}
