package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** An answer to click on, as big as its text needs. The labels inside let clicks through to the button. */
final class AnswerButton extends JButton {

    AnswerButton(String letter, String text, String spoken, Runnable action) {
        setLayout(new BorderLayout(Kit.scale(12), 0));
        setBorder(BorderFactory.createCompoundBorder(
                getBorder(), BorderFactory.createEmptyBorder(Kit.scale(4), Kit.scale(6), Kit.scale(4), Kit.scale(6))));
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(spoken);
        add(plain(letter, "text3"), BorderLayout.LINE_START);
        add(Paragraph.of(text, Paragraph.LARGE, "text"), BorderLayout.CENTER);
        addActionListener(e -> action.run());
        // Otherwise Enter would go to the default button of the window.
        Swing.bind(this, "ENTER", this::doClick);
    }

    /** After answering: what this answer was, by icon, colour and word. */
    void mark(String icon, String token, String word) {
        JLabel mark = plain(word, token);
        mark.setIcon(Kit.icon(icon, 16, token));
        mark.setIconTextGap(Kit.scale(6));
        add(mark, BorderLayout.LINE_END);
        getAccessibleContext().setAccessibleName(getAccessibleContext().getAccessibleName() + ", " + word);
        putClientProperty("JComponent.outline", Kit.color(token));
    }

    private static JLabel plain(String text, String token) {
        JLabel label = new JLabel();
        label.putClientProperty("html.disable", true);
        label.setText(text);
        label.setForeground(Kit.color(token));
        label.setVerticalAlignment(SwingConstants.CENTER);
        return label;
    }
}
