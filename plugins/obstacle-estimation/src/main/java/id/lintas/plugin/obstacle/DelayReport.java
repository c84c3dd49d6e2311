package id.lintas.plugin.obstacle;

import id.lintas.api.ItemRef;
import id.lintas.api.ReportSink;
import id.lintas.plugin.obstacle.delay.DelayRange;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.ForecastWords;
import id.lintas.plugin.obstacle.delay.TornadoChart;
import id.lintas.plugin.obstacle.risk.Chances;
import id.lintas.plugin.obstacle.vote.Spread;
import id.lintas.plugin.obstacle.vote.Vote;
import java.util.List;
import java.util.stream.Collectors;

/** The votes and the delay estimate on paper: the ranges, the assumptions, the chance before and after, both drawings. */
record DelayReport(Estimation estimation, ReportSink sink) {

    void write() {
        votes();
        List<Obstacle> ranged = estimation.data().obstacles().stream()
                .filter(o -> o.delay().filter(DelayRange::possible).isPresent())
                .toList();
        if (ranged.isEmpty()) {
            return;
        }
        sink.heading(text("report.delay"));
        ranges(ranged);
        DelayEstimate before = DelayEstimate.of(estimation.data(), estimation.context(), DelayEstimate.View.BEFORE);
        before.hindrance(estimation.context()).ifPresent(sink::paragraph);
        if (before.usable()) {
            forecast(before);
        }
    }

    private void votes() {
        List<Obstacle> voted = estimation.data().obstacles().stream()
                .filter(o -> !o.validVotes().isEmpty())
                .toList();
        if (voted.isEmpty()) {
            return;
        }
        sink.heading(text("report.votes"));
        sink.table(
                List.of(text("report.id"), text("report.votesCount"), text("axis.likelihood"), text("axis.impact")),
                voted.stream()
                        .map(o -> List.of(
                                o.id(),
                                String.valueOf(o.validVotes().size()),
                                row(Spread.of(o.validVotes(), Vote::likelihood), o.likelihood()),
                                row(Spread.of(o.validVotes(), Vote::impact), o.impact())))
                        .toList());
    }

    /** "3, 4, 4, 5 → 4" */
    private static String row(Spread spread, int agreed) {
        String all = spread.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return agreed == 0 ? all : all + " → " + agreed;
    }

    private void ranges(List<Obstacle> ranged) {
        sink.table(
                List.of(
                        text("report.id"),
                        text("report.obstacle"),
                        text("report.activity"),
                        text("column.delayLow"),
                        text("column.delayLikely"),
                        text("column.delayHigh")),
                ranged.stream()
                        .map(o -> List.of(
                                o.id(),
                                o.description(),
                                o.delayed().map(ItemRef::id).orElse("–"),
                                String.valueOf(o.delayLow()),
                                String.valueOf(o.delayLikely()),
                                String.valueOf(o.delayHigh())))
                        .toList());
    }

    private void forecast(DelayEstimate before) {
        Drawings drawings = new Drawings(estimation.context());
        ForecastWords words = drawings.words();
        Forecast forecast = before.simulation().run();
        DelayEstimate after = DelayEstimate.of(estimation.data(), estimation.context(), DelayEstimate.View.AFTER);
        sink.field(text("view.before"), words.finish(forecast, before.finishBy()));
        sink.field(text("view.after"), words.finish(after.simulation().run(), after.finishBy()));
        sink.diagram(drawings.finish(forecast, before.finishBy()));
        sink.diagram(drawings.tornado(
                forecast,
                estimation.data(),
                TornadoChart.sizeFor(forecast.influences().size())));
        String percents = Chances.of(estimation.context().project().settings()).percents().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        sink.paragraph(estimation.context().text("delay.rule", words.count(DelayEstimate.RUNS)) + " "
                + estimation.context().text("delay.seed", before.seed()) + " "
                + estimation.context().text("delay.assumptions", percents));
    }

    private String text(String key) {
        return estimation.context().text(key);
    }
}
