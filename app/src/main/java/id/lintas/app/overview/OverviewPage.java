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

    private final ReviewDesk desk;
    private final AppTexts texts;
    private final OverviewCharts charts;
    private final Function<Reviewed, OptionalDouble> points;
    private final View.Host host;
    private final JPanel list =
            new JPanel(new MigLayout("insets 12, fillx, wrap 1, gapy 12, hidemode 3", "[0:0,grow,fill]"));
    private final JPanel panel = new JPanel(new BorderLayout());
    private final List<Runnable> stops;
    private List<Bars> shown = List.of();

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
        stops = List.of(desk.listen(this::refresh), marks.apply(this::refresh));
        refresh();
    }

    private void refresh() {
        if (desk.busy()) {
            return;
        }
        List<Reviewed> projects = desk.lines().stream()
                .flatMap(line -> line.row().stream())
                .flatMap(row -> row.reviewed().stream())
                .toList();
        List<Double> given = projects.stream()
                .map(points)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        List<Bars> now = charts.of(ClassFigures.of(projects), given);
        if (!now.equals(shown) || list.getComponentCount() == 0) {
            shown = now;
            fill(projects.size());
        }
    }

    private void fill(int groups) {
        list.removeAll();
        list.add(Kit.note(
                groups == 0
                        ? texts.get("overview.none")
                        : texts.get("overview.groups", Formats.of(texts).number(groups))));
        for (Bars bars : shown) {
            Diagram diagram = BarChart.of(bars);
            list.add(Kit.heading(bars.title()), "wmin 0");
            JComponent drawing = Kit.diagram(host, () -> diagram);
            drawing.setName(bars.name());
            list.add(drawing, "wmin 0, h " + (Kit.scale(diagram.height()) + Kit.scale(48)) + "!");
        }
        list.revalidate();
        list.repaint();
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
