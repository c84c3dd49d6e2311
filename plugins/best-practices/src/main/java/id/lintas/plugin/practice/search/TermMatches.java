package id.lintas.plugin.practice.search;

import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says for each practice which terms it has. Practices with the same ones share their lists, so thousands cost little. */
final class TermMatches {

    private static final int ABSENT = 0;
    private static final int SIMILAR = 1;
    private static final int EXACT = 2;
    private static final int IN_PROBLEM = 3;
    private static final int BITS = 2;

    private record Lists(List<String> words, List<String> inProblem, List<String> similar, List<String> absent) {}

    private final List<TermScores> terms;
    private final Map<Long, Lists> known = new HashMap<>();

    /** @param terms at most {@link Question#MOST_TERMS}, so that their states fit a long */
    TermMatches(List<TermScores> terms) {
        this.terms = terms;
    }

    Hit hit(LibraryPractice practice, int doc, double score) {
        long states = 0;
        for (TermScores term : terms) {
            states = states << BITS | state(term, doc);
        }
        Lists lists = known.computeIfAbsent(states, none -> lists(doc));
        return new Hit(practice, score, lists.words(), lists.inProblem(), lists.similar(), lists.absent());
    }

    private static int state(TermScores term, int doc) {
        if (term.inText()[doc] > 0) {
            return term.inProblem()[doc] > 0 ? IN_PROBLEM : EXACT;
        }
        return term.has(doc) ? SIMILAR : ABSENT;
    }

    private Lists lists(int doc) {
        List<String> words = new ArrayList<>();
        List<String> inProblem = new ArrayList<>();
        List<String> similar = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (TermScores term : terms) {
            String shown = term.term().shown();
            int state = state(term, doc);
            if (state >= EXACT) {
                words.add(shown);
            }
            if (state == IN_PROBLEM) {
                inProblem.add(shown);
            }
            if (state == SIMILAR) {
                similar.add(shown);
            }
            if (state == ABSENT) {
                absent.add(shown);
            }
        }
        return new Lists(List.copyOf(words), List.copyOf(inProblem), List.copyOf(similar), List.copyOf(absent));
    }
}
