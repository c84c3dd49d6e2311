package id.lintas.app.cli;

import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.result.ClassResults;
import id.lintas.engine.classquiz.result.QuestionResult;
import id.lintas.engine.itemstat.ItemStatistics;
import id.lintas.engine.itemstat.TestStatistics;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The results to read: the quiz, its groups, its questions with how often each option was chosen. */
final class StatisticsText {

    private final ClassResults results;
    private final Terminal terminal;
    private final NumberFormat one;

    StatisticsText(ClassResults results, Terminal terminal) {
        this.results = results;
        this.terminal = terminal;
        this.one = NumberFormat.getNumberInstance(terminal.locale());
        one.setMaximumFractionDigits(1);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        TestStatistics test = results.test();
        lines.add(terminal.text(
                "statistics.quiz",
                results.quiz().title(),
                results.quiz().questions().size(),
                results.participants().size()));
        double percent = test.most() == 0 ? 0 : 100 / test.most();
        lines.add(terminal.text(
                "statistics.scores",
                number(test.mean(), percent),
                number(test.median(), percent),
                number(test.deviation(), percent)));
        lines.add(terminal.text("statistics.shape", number(test.skewness(), 1), number(test.kurtosis(), 1)));
        lines.add(terminal.text(
                "statistics.consistency",
                number(test.consistency(), 1),
                number(test.errorRatio(), 1),
                number(test.error(), percent)));
        if (!test.complete()) {
            lines.add(terminal.text("statistics.partly"));
        }
        results.groups()
                .forEach(g -> lines.add(terminal.text(
                        "statistics.group",
                        g.group().isEmpty() ? terminal.text("statistics.no-group") : g.group(),
                        one.format(100 * g.share()),
                        g.participants())));
        int number = 1;
        for (QuestionResult question : results.questions()) {
            lines.add(terminal.text(
                    "statistics.question", number++, question.question().stem()));
            lines.add("   " + numbers(question.statistics()));
            lines.add("   " + options(question));
        }
        return lines;
    }

    private String numbers(ItemStatistics item) {
        return terminal.text(
                "statistics.numbers",
                item.asked(),
                number(item.facility(), 1),
                number(item.deviation(), 1),
                number(item.guess(), 1),
                number(item.intended(), 1),
                number(item.effective(), 1),
                number(item.discrimination(), 1),
                number(item.efficiency(), 1));
    }

    private String options(QuestionResult result) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < result.counts().size(); i++) {
            boolean right = i == result.question().correct();
            line.append(ClassQuestion.letter(i))
                    .append(right ? "* " : " ")
                    .append(result.counts().get(i))
                    .append("  ");
        }
        return line + terminal.text("statistics.skipped", result.skipped());
    }

    private String number(OptionalDouble value, double factor) {
        return value.isEmpty() ? "–" : one.format(value.getAsDouble() * factor);
    }
}
