package id.lintas.app.overview;

import id.lintas.api.Diagram;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.View;
import id.lintas.app.review.ReviewDesk;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.overview.BarChart;
import id.lintas.engine.review.overview.Bars;
import id.lintas.engine.review.overview.ClassFigures;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Charts of the folder that is looked through; each can be taken away as a picture. */
public final class OverviewPage implements AutoCloseable {

    /** Two charts and what is around them. */
    private static final int TWO = 1200;

    private static final int EDGE = 8;
    private static final int BUTTONS = 48;

    private final ReviewDesk desk;
    private final AppTexts texts;
    private final OverviewCharts charts;
    private final Function<Reviewed, OptionalDouble> points;
    private final View.Host host;
    private final JPanel list = new JPanel(new MigLayout());
    private final JPanel panel = new JPanel(new BorderLayout());
    private final List<Runnable> stops;
    private List<Bars> shown = List.of();
    private int projects;
    private int beside;

    /**
     * @param points from 0 to 100, of who has some
     * @param host by which a drawing is taken away
     */
    public OverviewPage(
            ReviewDesk desk,
            AppTexts texts,
            UnaryOperator<String> titles,
            BinaryOperator<String> concepts,
            Function<Reviewed, OptionalDouble> points,
            Function<Runnable, Runnable> marks,
            View.Host host) {
        this.desk = desk;
        this.texts = texts;
        this.charts = new OverviewCharts(texts, titles, concepts);
        this.points = points;
        this.host = host;
        panel.setName("overviewPage");
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(Kit.scale(24));
        panel.add(scroll);
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                arrange();
            }
        });
        arrange();
        stops = List.of(desk.listen(this::refresh), marks.apply(this::refresh));
        refresh();
    }

    /** Two beside each other where there is room. */
    private void arrange() {
        int columns = panel.getWidth() >= Kit.scale(TWO) ? 2 : 1;
        if (columns == beside) {
            return;
        }
        beside = columns;
        list.setLayout(new MigLayout(
                "insets 12, fillx, gapx 24, gapy 16, wrap " + columns, "[0:0,grow,fill]".repeat(columns), "[top]"));
        if (list.getComponentCount() > 0) {
            fill();
        }
    }

    private void refresh() {
        if (desk.busy()) {
            return;
        }
        List<Reviewed> all = desk.lines().stream()
                .flatMap(line -> line.row().stream())
                .flatMap(row -> row.reviewed().stream())
                .toList();
        List<Double> given = all.stream()
                .map(points)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        List<Bars> now = charts.of(ClassFigures.of(all), given);
        if (!now.equals(shown) || list.getComponentCount() == 0) {
            shown = now;
            projects = all.size();
            fill();
        }
    }

    private void fill() {
        list.removeAll();
        list.add(
                Kit.note(
                        projects == 0
                                ? texts.get("overview.none")
                                : texts.get("overview.groups", Formats.of(texts).number(projects))),
                "span, wrap");
        shown.forEach(bars -> list.add(chart(bars), "wmin 0"));
        list.revalidate();
        list.repaint();
    }

    private JComponent chart(Bars bars) {
        Diagram diagram = BarChart.of(bars);
        JComponent drawing = Kit.diagram(host, () -> diagram);
        drawing.setName(bars.name());
        JPanel chart = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[0:0,grow]"));
        chart.add(Kit.heading(bars.title()), "wmin 0");
        int width = diagram.width() + EDGE;
        chart.add(drawing, "w 0:" + width + ":" + width + ", h " + (diagram.height() + BUTTONS) + "!");
        return chart;
    }

    public JComponent component() {
        return panel;
    }

    public void focus() {
        list.requestFocusInWindow();
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }
}
