package id.lintas.api.ui;

import java.awt.AWTKeyStroke;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.util.Set;
import javax.swing.JTextArea;
import javax.swing.plaf.basic.BasicGraphicsUtils;

/** A wrapping text area with a placeholder, which Tab leaves. */
final class PlaceholderArea extends JTextArea {

    private static final long serialVersionUID = 1;

    private final String placeholder;

    PlaceholderArea(int rows, String placeholder) {
        super(rows, 12);
        this.placeholder = placeholder;
        setLineWrap(true);
        setWrapStyleWord(true);
    }

    @Override
    public Set<AWTKeyStroke> getFocusTraversalKeys(int id) {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getDefaultFocusTraversalKeys(id);
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (getDocument().getLength() > 0 || placeholder.isEmpty() || !isEditable()) {
            return;
        }
        Insets insets = getInsets();
        FontMetrics metrics = getFontMetrics(getFont());
        g.setColor(Kit.color("text3"));
        float y = insets.top + metrics.getAscent();
        for (String line : TextWrap.lines(placeholder, metrics, getWidth() - insets.left - insets.right)) {
            BasicGraphicsUtils.drawString(this, (Graphics2D) g, line, insets.left, y);
            y += metrics.getHeight();
        }
    }
}
