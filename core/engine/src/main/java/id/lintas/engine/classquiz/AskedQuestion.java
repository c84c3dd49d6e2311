package id.lintas.engine.classquiz;

import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as one group wrote it, in plain text.
 *
 * @param options those that are written
 * @param correct the place of the right one among them, from 0, or -1
 */
record AskedQuestion(Asker asker, String stem, List<String> options, int correct, String explanation) {

    private static final int FEWEST = 2;

    AskedQuestion {
        options = List.copyOf(options);
    }

    static AskedQuestion of(Asker asker, ReportBlock.Question question) {
        List<String> options = new ArrayList<>();
        int correct = -1;
        for (int i = 0; i < question.options().size(); i++) {
            String option = PlainText.cleanLine(question.options().get(i));
            if (!option.isEmpty()) {
                correct = i == question.correct() ? options.size() : correct;
                options.add(option);
            }
        }
        return new AskedQuestion(
                asker, PlainText.clean(question.stem()), options, correct, PlainText.clean(question.explanation()));
    }

    /** What it lacks, if it cannot be asked. */
    Optional<LeftOut.Reason> lack() {
        if (stem.isEmpty()) {
            return Optional.of(LeftOut.Reason.STEM);
        } else if (options.size() < FEWEST) {
            return Optional.of(LeftOut.Reason.OPTIONS);
        } else if (options.stream().map(Wording::normal).distinct().count() < options.size()) {
            return Optional.of(LeftOut.Reason.SAME);
        }
        return correct < 0 ? Optional.of(LeftOut.Reason.ANSWER) : Optional.empty();
    }

    String right() {
        return options.get(correct);
    }
}
