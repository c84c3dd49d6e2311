package id.lintas.app.linear;

import id.lintas.api.ui.Kit;
import java.awt.Graphics;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JLabel;

/** A heading that keys can go to. Tab passes it by. */
public final class Heading extends JLabel {

    private static final long serialVersionUID = 1L;

    /** @param level 2 for a step, 3 for a list, 4 for an element */
    public Heading(String text, int level) {
        putClientProperty("html.disable", true);
        putClientProperty("FlatLaf.styleClass", "h" + level);
        setText(text);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                setFocusable(false);
                repaint();
            }
        });
        setFocusable(false);
    }

    /** Takes the focus, and stands at the top as far as there is enough below it. */
    public void visit() {
        setFocusable(true);
        requestFocusInWindow();
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (isFocusOwner()) {
            g.setColor(Kit.color("accent"));
            g.fillRect(0, getHeight() - Kit.scale(2), getWidth(), Kit.scale(2));
        }
    }
}
