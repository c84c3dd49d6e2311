package id.lintas.engine.review.similar;

import id.lintas.engine.review.similar.Corpus.Match;
import id.lintas.engine.task.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which texts say the same in the same or nearly the same words. */
public final class SameTexts {

    /** Higher than for passages that are only shown side by side: what is joined is read once. */
    private static final double SAME = 0.8;

    private static final int LEAST_WORDS = 3;

    private SameTexts() {}

    /** For each text the number of the first one that is the same; its own number if there is none before it. */
    public static List<Integer> leaders(List<String> texts, Given given) {
        int[] leader = new int[texts.size()];
        Corpus corpus = new Corpus(given, LEAST_WORDS);
        Map<List<Integer>, Integer> first = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            List<Integer> words = Arrays.stream(
                            Vocabulary.numbers(given.vocabulary().words(texts.get(i))))
                    .boxed()
                    .toList();
            leader[i] = first.getOrDefault(words, i);
            first.putIfAbsent(words, i);
            corpus.add(i, i, texts.get(i));
        }
        for (Match match : corpus.matches(Progress.NONE)) {
            if (match.likeness() >= SAME) {
                join(leader, match.one().number(), match.other().number());
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            all.add(root(leader, i));
        }
        return all;
    }

    private static void join(int[] leader, int one, int other) {
        int a = root(leader, one);
        int b = root(leader, other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] leader, int i) {
        int at = i;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }
}
