package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Toolbar, then what can be tried, the figures, both drawings and the ranges, one below the other; all but the toolbar scrolls. */
final class DelayPage extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int CHARTS = 268;

    private final JPanel column = new JPanel();
    private final JPanel forecast = new JPanel();
    private final JPanel reason = new JPanel(new BorderLayout());
    private final JPanel note = new JPanel(new BorderLayout());

    DelayPage(
            JComponent toolbar,
            JComponent controls,
            JComponent figures,
            JComponent finish,
            JComponent tornado,
            JComponent ranges) {
        super(new BorderLayout());
        putClientProperty("FlatLaf.styleClass", "surface");
        stack(forecast);
        stack(column);
        reason.setOpaque(false);
        note.setOpaque(false);
        JPanel charts = new JPanel(new GridLayout(1, 2, Kit.scale(16), 0));
        charts.setOpaque(false);
        charts.add(finish);
        charts.add(tornado);
        charts.setPreferredSize(new Dimension(Kit.scale(600), Kit.scale(CHARTS)));
        add(forecast, controls, 12);
        add(forecast, figures, 8);
        add(forecast, charts, 4);
        add(forecast, note, 12);
        add(column, reason, 0);
        add(column, forecast, 0);
        add(column, ranges, 0);
        JPanel rows = Kit.rows(new BorderLayout());
        rows.setBorder(BorderFactory.createEmptyBorder(Kit.scale(4), Kit.scale(20), Kit.scale(16), Kit.scale(20)));
        rows.add(column, BorderLayout.NORTH);
        add(toolbar, BorderLayout.NORTH);
        add(Kit.scroll(rows), BorderLayout.CENTER);
    }

    /** Why there is nothing to see; empty if there is something. True if the results have come and pushed the rest down. */
    boolean hindrance(String sentence) {
        boolean come = sentence.isEmpty() && !forecast.isVisible();
        forecast.setVisible(sentence.isEmpty());
        reason.removeAll();
        if (!sentence.isEmpty()) {
            reason.add(Kit.wrapped(sentence, ""), BorderLayout.CENTER);
            reason.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), 0, Kit.scale(16), 0));
        } else {
            reason.setBorder(BorderFactory.createEmptyBorder());
        }
        revalidate();
        return come;
    }

    void note(String sentence) {
        note.add(Kit.wrapped(sentence, "note"), BorderLayout.CENTER);
    }

    private static void stack(JPanel panel) {
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        panel.setOpaque(false);
    }

    private static void add(JPanel stack, JComponent part, int gap) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        stack.add(part);
        stack.add(Box.createVerticalStrut(Kit.scale(gap)));
    }
}
