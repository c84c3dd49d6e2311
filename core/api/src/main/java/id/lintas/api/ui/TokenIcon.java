package id.lintas.api.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.function.Function;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.UIManager;

/**
 * An icon of the host's set in the colour of a token. The host hands its shapes over in {@link UIManager} under {@code
 * Lintas.icons}: a function from a name to a list of shapes on a grid of 16 by 16.
 */
record TokenIcon(String name, int size, String token) implements Icon {

    private static final int DIMMED = 110;

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        paint((Graphics2D) graphics, color(c), x, y);
    }

    /** The same in another colour. */
    void paint(Graphics2D graphics, Color color, int x, int y) {
        if (!(UIManager.get("Lintas.icons") instanceof Function<?, ?> icons)) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        g.scale(getIconWidth() / 16.0, getIconHeight() / 16.0);
        g.setColor(color);
        if (lookUp(icons) instanceof Iterable<?> shapes) {
            shapes.forEach(shape -> g.fill((Shape) shape));
        }
        g.dispose();
    }

    @SuppressWarnings("unchecked") // the host puts a function of strings there
    private Object lookUp(Function<?, ?> icons) {
        return ((Function<String, ?>) icons).apply(name);
    }

    private Color color(Component c) {
        if (c instanceof JButton button && button.isDefaultButton()) {
            return Kit.color("onAccent");
        }
        if (c != null && !c.isEnabled()) {
            Color color = Kit.color("text3");
            return new Color(color.getRed(), color.getGreen(), color.getBlue(), DIMMED);
        }
        return Kit.color(c instanceof AbstractButton b && b.isSelected() ? "accent" : token);
    }

    @Override
    public int getIconWidth() {
        return Kit.scale(size);
    }

    @Override
    public int getIconHeight() {
        return Kit.scale(size);
    }
}
