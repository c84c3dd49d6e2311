package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** A paragraph behind an icon, or behind the room for one. */
final class IconLine extends JPanel {

    IconLine(String icon, String token, String text) {
        super(new BorderLayout(Kit.scale(8), 0));
        setOpaque(false);
        JLabel mark = new JLabel();
        mark.putClientProperty("html.disable", true);
        mark.setPreferredSize(new Dimension(Kit.scale(16), Kit.scale(16)));
        mark.setVerticalAlignment(SwingConstants.TOP);
        if (!icon.isEmpty()) {
            mark.setIcon(Kit.icon(icon, 14, token));
        }
        add(mark, BorderLayout.LINE_START);
        add(Paragraph.of(text, Paragraph.BODY, "text"), BorderLayout.CENTER);
    }
}
