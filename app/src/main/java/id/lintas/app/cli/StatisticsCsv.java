package id.lintas.app.cli;

import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.result.ClassResults;
import id.lintas.engine.classquiz.result.QuestionResult;
import id.lintas.engine.itemstat.ItemStatistics;
import id.lintas.engine.text.Csv;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The results as tables; percents with up to four decimals, empty where nothing can be said. */
record StatisticsCsv(ClassResults results) {

    private static final int DECIMALS = 4;

    List<String> lines(QuizStatisticsCommand.Table table) {
        return switch (table) {
            case PARTICIPANTS -> participants();
            case GROUPS -> groups();
            default -> questions();
        };
    }

    private List<String> participants() {
        Stream<String> head = Stream.of("group,name,right,answered,asked,percent,file");
        return Stream.concat(
                        head,
                        results.participants().stream()
                                .map(p -> Csv.line(List.of(
                                        p.group(),
                                        p.name(),
                                        p.right(),
                                        p.answered(),
                                        p.asked(),
                                        number(100 * p.share()),
                                        p.file()))))
                .toList();
    }

    private List<String> groups() {
        Stream<String> head = Stream.of("group,participants,percent");
        return Stream.concat(
                        head,
                        results.groups().stream()
                                .map(g -> Csv.line(List.of(g.group(), g.participants(), number(100 * g.share())))))
                .toList();
    }

    /** Counts come by letter; a question with fewer options leaves the last empty. */
    private List<String> questions() {
        int most = results.quiz().questions().stream()
                .mapToInt(q -> q.options().size())
                .max()
                .orElse(0);
        List<Object> head = new ArrayList<>(List.of(
                "number",
                "id",
                "stem",
                "groups",
                "correct",
                "asked",
                "facility",
                "sd",
                "guess",
                "intended",
                "effective",
                "discrimination",
                "efficiency",
                "skipped"));
        for (int i = 0; i < most; i++) {
            head.add(ClassQuestion.letter(i));
        }
        List<String> lines = new ArrayList<>(List.of(Csv.line(head)));
        for (QuestionResult result : results.questions()) {
            lines.add(Csv.line(question(result, lines.size(), most)));
        }
        return lines;
    }

    private static List<Object> question(QuestionResult result, int number, int most) {
        ItemStatistics item = result.statistics();
        ClassQuestion question = result.question();
        List<Object> cells = new ArrayList<>(List.of(
                number,
                question.id(),
                question.stem(),
                String.join("; ", question.groups()),
                ClassQuestion.letter(question.correct()),
                item.asked()));
        Stream.of(
                        item.facility(),
                        item.deviation(),
                        item.guess(),
                        item.intended(),
                        item.effective(),
                        item.discrimination(),
                        item.efficiency())
                .forEach(v -> cells.add(number(v)));
        cells.add(result.skipped());
        for (int i = 0; i < most; i++) {
            cells.add(i < result.counts().size() ? result.counts().get(i) : "");
        }
        return cells;
    }

    private static Object number(OptionalDouble value) {
        return value.isEmpty() ? "" : number(value.getAsDouble());
    }

    static BigDecimal number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
