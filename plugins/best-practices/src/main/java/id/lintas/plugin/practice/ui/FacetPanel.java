package id.lintas.plugin.practice.ui;

import id.lintas.api.StepContext;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.library.Facet;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** The filters with their counts. A value that would leave nothing is hidden, unless it is ticked. */
final class FacetPanel {

    private static final List<Facet> ORDER = List.of(
            Facet.COUNTRY,
            Facet.LEVEL,
            Facet.WOG_TYPE,
            Facet.OBSTACLE,
            Facet.PRACTICE,
            Facet.SERVICE_PATTERN,
            Facet.PREREQUISITE);

    private final Finder finder;
    private final StepContext context;
    private final JPanel column = Kit.column(1);
    private final JScrollPane scroll = Kit.scroll(column);
    private final List<Row> rows = new ArrayList<>();

    /** A value of a facet: its box, and the count at the right. */
    private record Row(Facet facet, String value, JPanel line, JCheckBox box, JLabel count) {}

    FacetPanel(Finder finder, StepContext context, Runnable changed) {
        column.setBorder(BorderFactory.createEmptyBorder(Kit.scale(4), Kit.scale(16), Kit.scale(4), Kit.scale(16)));
        this.finder = finder;
        this.context = context;
        Terms terms = new Terms(context);
        for (Facet facet : ORDER) {
            JLabel heading = Kit.heading(context.text("facet." + facet.key()));
            heading.putClientProperty("FlatLaf.styleClass", "h4");
            heading.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), 0, Kit.scale(2), 0));
            column.add(heading);
            for (String value : facet.codes()) {
                Row row = row(facet, value, terms.capital(value));
                row.box().addActionListener(e -> {
                    finder.tick(facet, value, row.box().isSelected());
                    changed.run();
                });
                rows.add(row);
                column.add(row.line());
            }
        }
        scroll.getAccessibleContext().setAccessibleName(context.text("search.filters"));
    }

    private static Row row(Facet facet, String value, String label) {
        JCheckBox box = new JCheckBox();
        box.putClientProperty("html.disable", true);
        box.setText(label);
        box.setToolTipText(label);
        box.setName("facet." + facet.key() + "." + value);
        box.setOpaque(false);
        JLabel count = Kit.note("");
        JPanel line = new JPanel(new BorderLayout(Kit.scale(4), 0));
        line.setOpaque(false);
        line.add(box, BorderLayout.CENTER);
        line.add(count, BorderLayout.LINE_END);
        return new Row(facet, value, line, box, count);
    }

    JComponent component() {
        return scroll;
    }

    void refresh() {
        for (Row row : rows) {
            int count = finder.count(row.facet(), row.value());
            boolean ticked = finder.filter().isTicked(row.facet(), row.value());
            row.box().setSelected(ticked);
            row.count().setText(String.valueOf(count));
            row.line().setVisible(count > 0 || ticked);
            row.box()
                    .getAccessibleContext()
                    .setAccessibleName(context.text(
                            "facet.value",
                            context.text("facet." + row.facet().key()),
                            row.box().getText(),
                            count));
        }
        column.revalidate();
    }
}
