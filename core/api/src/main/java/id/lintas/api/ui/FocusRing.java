package id.lintas.api.ui;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;

/** The ring inside the edge of what has the focus, where the look alone would not show it. */
final class FocusRing {

    private FocusRing() {}

    static void paint(Graphics graphics, JComponent component, int width) {
        if (component.isFocusOwner()) {
            Graphics2D g = (Graphics2D) graphics.create();
            float stroke = Kit.scale(2);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(Kit.color("accent"));
            g.setStroke(new BasicStroke(stroke));
            g.draw(new RoundRectangle2D.Float(
                    stroke / 2,
                    stroke / 2,
                    width - stroke,
                    component.getHeight() - stroke,
                    Kit.scale(8),
                    Kit.scale(8)));
            g.dispose();
        }
    }
}
