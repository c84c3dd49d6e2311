package id.lintas.plugin.obstacle;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.ReportSink;
import id.lintas.api.Severity;
import id.lintas.plugin.obstacle.risk.RiskMatrix;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The register on paper: the rule in use, the obstacles from the highest score, what is done, and what is left. */
record RegisterReport(Estimation estimation, ReportSink sink) {

    void write() {
        List<Obstacle> sorted = estimation.data().obstacles().stream()
                .sorted(Comparator.comparingInt(estimation::score).reversed())
                .toList();
        if (!sorted.isEmpty()) {
            sink.field(text("report.rule"), estimation.words().rule());
            sink.field(text("report.bands"), estimation.words().bands());
            sink.diagram(new Drawings(estimation.context()).map(estimation.data()));
            register(sorted);
            treatment(sorted);
            beforeAndAfter(sorted);
        }
        new DelayReport(estimation, sink).write();
        noneFound();
        Checks.run(estimation).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .forEach(f -> sink.missing(f.message()));
    }

    private void register(List<Obstacle> obstacles) {
        sink.heading(text("report.register"));
        sink.table(
                texts("report.id", "report.obstacle", "report.kind", "report.activities", "report.lxi", "report.score"),
                obstacles.stream()
                        .map(o -> List.of(
                                o.id(),
                                o.description(),
                                word("kind", o.kind()),
                                o.activities().stream().map(this::activity).collect(Collectors.joining("; ")),
                                rating(o.likelihood(), o.impact()),
                                estimation.words().scored(estimation.score(o))))
                        .toList());
    }

    private void treatment(List<Obstacle> obstacles) {
        sink.heading(text("report.treatments"));
        sink.table(
                texts(
                        "report.id",
                        "report.treatment",
                        "report.mitigation",
                        "report.owner",
                        "report.lxi",
                        "report.after"),
                obstacles.stream()
                        .map(o -> List.of(
                                o.id(),
                                word("treatment", o.treatment()),
                                o.mitigation(),
                                o.owner(),
                                rating(o.residualLikelihood(), o.residualImpact()),
                                estimation.words().scored(estimation.residualScore(o))))
                        .toList());
    }

    private void beforeAndAfter(List<Obstacle> obstacles) {
        sink.heading(text("report.levels"));
        sink.table(
                texts("report.level", "report.scores", "report.before", "report.after"),
                IntStream.iterate(RiskMatrix.LEVELS, level -> level > 0, level -> level - 1)
                        .mapToObj(level -> List.of(
                                estimation.words().levelName(level),
                                estimation.words().range(level),
                                count(obstacles.stream().map(estimation::score).toList(), level),
                                count(
                                        obstacles.stream()
                                                .map(estimation::residualScore)
                                                .toList(),
                                        level)))
                        .toList());
    }

    private void noneFound() {
        List<NoneFound> notes = estimation.data().noneFound();
        if (!notes.isEmpty()) {
            sink.heading(text("report.noneFound"));
            sink.table(
                    texts("report.activity", "report.reason"),
                    notes.stream()
                            .map(n -> List.of(n.activity() == null ? "" : activity(n.activity()), n.reason()))
                            .toList());
        }
    }

    private String count(List<Integer> scores, int level) {
        return String.valueOf(scores.stream()
                .filter(s -> estimation.matrix().level(s) == level)
                .count());
    }

    private String activity(ItemRef ref) {
        String label = estimation.context().project().item(ref).map(Item::label).orElse("");
        return label.isEmpty() ? ref.id() : ref.id() + " " + label;
    }

    private static String rating(int likelihood, int impact) {
        return likelihood == 0 && impact == 0 ? "" : shown(likelihood) + " · " + shown(impact);
    }

    private static String shown(int value) {
        return value == 0 ? "–" : String.valueOf(value);
    }

    private String text(String key) {
        return estimation.context().text(key);
    }

    private List<String> texts(String... keys) {
        return List.of(keys).stream().map(this::text).toList();
    }

    /** A code of a newer plugin is shown as it is. */
    private String word(String family, String code) {
        return code.isBlank()
                ? ""
                : estimation.context().findText(family + "." + code).orElse(code);
    }
}
