package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** A page of the vote: a title, what to do, the controls below each other, and the buttons. */
final class VotePage {

    private static final int WIDTH = 620;

    private final JPanel column = new JPanel();
    private final JLabel title = new JLabel();
    private final JLabel subject = Kit.note("");
    private final JScrollPane scroll;

    VotePage(JComponent... parts) {
        title.putClientProperty("html.disable", true);
        title.putClientProperty("FlatLaf.styleClass", "h2");
        column.setOpaque(false);
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        column.setBorder(BorderFactory.createEmptyBorder(Kit.scale(24), Kit.scale(20), Kit.scale(20), Kit.scale(20)));
        add(subject, 4);
        add(title, 12);
        for (JComponent part : parts) {
            add(part, 16);
        }
        JPanel rows = Kit.rows(new BorderLayout());
        rows.add(column, BorderLayout.NORTH);
        scroll = Kit.scroll(rows);
    }

    JComponent component() {
        return scroll;
    }

    void show(String subjectText, String titleText) {
        subject.setText(subjectText);
        title.setText(titleText);
    }

    /** Two parts side by side. */
    static JComponent beside(JComponent left, JComponent right) {
        JPanel row = new JPanel(new GridLayout(1, 2, Kit.scale(20), 0));
        row.setOpaque(false);
        row.add(left);
        row.add(right);
        return row;
    }

    static JComponent buttons(JButton... buttons) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.setOpaque(false);
        for (JButton button : buttons) {
            row.add(button);
            row.add(Box.createHorizontalStrut(Kit.scale(8)));
        }
        return row;
    }

    private void add(JComponent part, int gap) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        part.setMaximumSize(new Dimension(Kit.scale(WIDTH), part.getMaximumSize().height));
        column.add(part);
        column.add(Box.createVerticalStrut(Kit.scale(gap)));
    }
}
