package id.lintas.engine.classquiz.result;

import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.itemstat.ItemStatistics;
import java.util.List;

/**
 * How one question did.
 *
 * @param counts how often each option was chosen, in the question's order
 * @param skipped how many were asked and chose none
 */
public record QuestionResult(ClassQuestion question, ItemStatistics statistics, List<Integer> counts, int skipped) {

    public QuestionResult {
        counts = List.copyOf(counts);
    }

    /** The share of those who were asked, from 0 to 1. */
    public double share(int option) {
        int asked = statistics.asked();
        return asked == 0 ? 0 : counts.get(option) / (double) asked;
    }

    /** Whether that option is a distractor that nobody chose, although enough were asked to expect one. */
    public boolean idle(int option) {
        return option != question.correct() && counts.get(option) == 0 && statistics.asked() >= 10;
    }
}
