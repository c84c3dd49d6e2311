package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.Font;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Running text in sizes that the type scale of forms does not have: the quiz is read from the other end of the table. */
final class Paragraph {

    static final int BIG = 22;
    static final int LARGE = 17;
    static final int MIDDLE = 15;
    static final int BODY = 13;

    private static final float BASE = 13;

    private Paragraph() {}

    /**
     * @param size in pixels at 100 %
     * @param token the text's colour
     */
    static JComponent of(String text, int size, String token) {
        JComponent paragraph = Kit.wrapped(text, "");
        Font font = new JLabel().getFont();
        paragraph.setFont(font.deriveFont(font.getSize2D() * size / BASE));
        paragraph.setForeground(Kit.color(token));
        return paragraph;
    }
}
