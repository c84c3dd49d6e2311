package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Diagram;
import id.lintas.api.Place;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.DelayEstimate;
import id.lintas.plugin.obstacle.Drawings;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.delay.FinishChart;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.TornadoChart;
import id.lintas.plugin.obstacle.risk.Chances;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/** The delay estimate. Plays the plan beside the event thread whenever it is seen and something has changed. */
final class DelayTab {

    /** What is played. */
    private record Question(ObstacleData data, DelayEstimate estimate) {}

    private final EditorHost<ObstacleData> host;
    private final Latest<Question, Forecast> latest;
    private final DelayControls controls;
    private final DelayRanges ranges;
    private final Figures figures;
    private final DelayPage page;
    private Optional<Forecast> forecast = Optional.empty();
    private boolean mitigated;
    private boolean seen;

    DelayTab(EditorHost<ObstacleData> host) {
        this.host = host;
        latest = new Latest<>(host::later, q -> q.estimate().simulation().run(), this::answered);
        controls = new DelayControls(host, this::changed);
        ranges = new DelayRanges(host);
        figures = new Figures(host);
        page = new DelayPage(
                Kit.toolbar(List.of(before()), rule()),
                controls.component(),
                figures,
                Kit.diagram(host, this::finishChart),
                Kit.diagram(host, this::tornadoChart),
                ranges.component());
        page.note(host.text("delay.assumptions", chances()));
    }

    JComponent component() {
        return page;
    }

    /** The tab is in front, or no longer. */
    void seen(boolean now) {
        seen = now;
        if (now) {
            show(host.data());
        }
    }

    void show(ObstacleData data) {
        ranges.show(data);
        DelayEstimate estimate = estimate(data);
        controls.show(data, estimate.finishBy());
        if (page.hindrance(estimate.hindrance(host.context()).orElse(""))) {
            page.validate();
            ranges.bring();
        }
        if (!estimate.usable()) {
            forecast = Optional.empty();
        } else if (seen) {
            latest.ask(new Question(data, estimate));
        }
        page.repaint();
    }

    boolean reveal(Place place) {
        return place.item().isEmpty() ? controls.reveal(place) : ranges.reveal(place.item(), place.field());
    }

    private void changed() {
        forecast.ifPresent(this::figures);
        show(host.data());
    }

    private DelayEstimate estimate(ObstacleData data) {
        return DelayEstimate.of(data, host.context(), new DelayEstimate.View(mitigated, controls.percent()));
    }

    /** An answer about data that has changed since is dropped; the one about the present data is on its way. */
    private void answered(Latest.Answer<Question, Forecast> answer) {
        if (answer.question().data().equals(host.data())) {
            forecast = Optional.of(answer.answer());
            controls.show(answer.answer());
            figures(answer.answer());
        }
    }

    private void figures(Forecast present) {
        figures.show(present, controls.day(), new Drawings(host.context()).words());
        page.repaint();
    }

    private Diagram finishChart() {
        return forecast.map(f -> new Drawings(host.context()).finish(f, controls.day()))
                .orElseGet(() -> empty("delay-finish", "chart.finish", FinishChart.SIZE));
    }

    private Diagram tornadoChart() {
        return forecast.map(f -> new Drawings(host.context()).tornado(f, host.data(), TornadoChart.SIZE))
                .orElseGet(() -> empty("delay-obstacles", "chart.tornado", TornadoChart.SIZE));
    }

    private Diagram empty(String name, String title, Dimension size) {
        return new Diagram(name, host.text(title), host.text("delay.none"), size.width, size.height, (g, c) -> {});
    }

    private JComponent before() {
        List<Choice> choices = List.of(
                Choice.of("delayBefore", host.text("view.before")), Choice.of("delayAfter", host.text("view.after")));
        return new Segments(host.text("delay.view"), choices, "delayBefore", id -> {
            mitigated = id.equals("delayAfter");
            changed();
        });
    }

    private String rule() {
        return host.text("delay.rule", new Drawings(host.context()).words().count(DelayEstimate.RUNS));
    }

    private String chances() {
        return String.join(
                ", ",
                Chances.of(host.context().project().settings()).percents().stream()
                        .map(String::valueOf)
                        .toList());
    }
}
