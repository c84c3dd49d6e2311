package id.lintas.app.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;

/** The other way round: redo is undo seen in a mirror. */
public record MirroredIcon(Icon icon) implements Icon {

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(2 * x + getIconWidth(), 0);
        g.scale(-1, 1);
        icon.paintIcon(component, g, x, y);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return icon.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return icon.getIconHeight();
    }
}
