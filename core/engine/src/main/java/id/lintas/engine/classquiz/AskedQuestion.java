package id.lintas.engine.classquiz;

import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.text.PlainText;
import java.util.ArrayList;
import java.util.List;

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
    java.util.Optional<LeftOut.Reason> lack() {
        List<String> different =
                options.stream().map(Wording::normal).distinct().toList();
        LeftOut.Reason reason = stem.isEmpty()
                ? LeftOut.Reason.STEM
                : options.size() < FEWEST
                        ? LeftOut.Reason.OPTIONS
                        : different.size() < options.size()
                                ? LeftOut.Reason.SAME
                                : correct < 0 ? LeftOut.Reason.ANSWER : null;
        return java.util.Optional.ofNullable(reason);
    }

    String right() {
        return options.get(correct);
    }
}
