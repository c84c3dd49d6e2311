package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** Content with the margins of a page, as wide as its scroll pane. */
final class Scrolling {

    private Scrolling() {}

    static JScrollPane vertically(JComponent content) {
        JPanel rows = Kit.rows(new BorderLayout());
        rows.setBorder(BorderFactory.createEmptyBorder(Kit.scale(4), Kit.scale(20), Kit.scale(16), Kit.scale(20)));
        rows.add(content, BorderLayout.NORTH);
        return Kit.scroll(rows);
    }
}
