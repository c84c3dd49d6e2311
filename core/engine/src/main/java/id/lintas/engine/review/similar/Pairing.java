package id.lintas.engine.review.similar;

import id.lintas.engine.review.similar.Corpus.Match;
import id.lintas.engine.review.similar.Corpus.Text;
import id.lintas.engine.task.Progress;
import id.lintas.engine.task.Together;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for each text among those before it, by the rarest pairs of its neighbouring words. */
final class Pairing {

    private static final int NEAR = 2;
    private static final int COMMON_PAIRS = 2;

    /** Texts whose candidates are compared together, on all processors. */
    private static final int AT_ONCE = 8_192;

    /** Those before a text that may be like it. */
    private record Candidates(Text text, Postings others) {}

    /** Texts by number, as long as there are few. */
    static final class Postings {

        private int[] texts = new int[2];
        private int size;

        void add(int text) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
            }
            texts[size++] = text;
        }
    }

    private final List<Text> texts;
    private final Weights weights;
    private final int least;
    private final Tally pairs = new Tally();

    Pairing(List<Text> texts, Weights weights, int least) {
        this.texts = texts;
        this.weights = weights;
        this.least = least;
    }

    /**
     * @param most of owners that may have a pair; one that more have says nothing
     * @param rarest how many pairs of each text are looked up
     */
    List<Match> matches(int most, int rarest, Progress progress) {
        for (Text text : texts) {
            for (long pair : pairs(text)) {
                pairs.add(pair, text.owner());
            }
        }
        Map<Long, Postings> index = new HashMap<>();
        List<Match> found = new ArrayList<>();
        List<Candidates> waiting = new ArrayList<>();
        int[] hits = new int[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            if (i % 256 == 0) {
                progress.check();
                progress.at((double) i / texts.size());
            }
            Text text = texts.get(i);
            if (text.size() >= least) {
                long[] wanted = rarest(text, most, rarest);
                waiting.add(new Candidates(text, candidates(text, wanted, index, hits)));
                for (long pair : wanted) {
                    index.computeIfAbsent(pair, p -> new Postings()).add(i);
                }
            }
            if (waiting.size() == AT_ONCE || i + 1 == texts.size()) {
                progress.check();
                Together.each(waiting, this::alike, Progress.NONE).forEach(found::addAll);
                waiting.clear();
            }
        }
        return found;
    }

    private Postings candidates(Text text, long[] wanted, Map<Long, Postings> index, int[] hits) {
        Postings touched = new Postings();
        for (long pair : wanted) {
            Postings there = index.get(pair);
            for (int i = 0; there != null && i < there.size; i++) {
                if (hits[there.texts[i]]++ == 0) {
                    touched.add(there.texts[i]);
                }
            }
        }
        Postings candidates = new Postings();
        for (int i = 0; i < touched.size; i++) {
            int other = touched.texts[i];
            if (hits[other] >= COMMON_PAIRS && texts.get(other).owner() != text.owner()) {
                candidates.add(other);
            }
            hits[other] = 0;
        }
        return candidates;
    }

    private List<Match> alike(Candidates candidates) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < candidates.others().size; i++) {
            Text other = texts.get(candidates.others().texts[i]);
            double likeness = weights.likeness(other, candidates.text());
            if (likeness >= Corpus.ALIKE) {
                found.add(new Match(other, candidates.text(), likeness));
            }
        }
        return found;
    }

    /** Those that some other owner has too, the rarest first. */
    private long[] rarest(Text text, int most, int count) {
        long[] found = Arrays.stream(pairs(text))
                .distinct()
                .filter(p -> pairs.projects(p) > 1 && pairs.projects(p) <= most)
                .toArray();
        if (found.length <= count) {
            return found;
        }
        return Arrays.stream(found)
                .boxed()
                .sorted(Comparator.comparingInt(pairs::projects))
                .limit(count)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static long[] pairs(Text text) {
        long[] all = new long[text.size() * NEAR];
        int size = 0;
        for (int i = 0; i < text.size(); i++) {
            for (int j = i + 1; j < text.size() && j <= i + NEAR; j++) {
                all[size++] = Shingles.pair(text.word(i), text.word(j));
            }
        }
        return Arrays.copyOf(all, size);
    }
}
