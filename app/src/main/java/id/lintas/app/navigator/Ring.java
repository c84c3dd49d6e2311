package id.lintas.app.navigator;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

/** A number in a ring that fills with the work; a tick when it is complete. */
public final class Ring {

    private Ring() {}

    /**
     * @param share between 0 and 1
     * @param x left edge, in pixels
     * @param y top edge, in pixels
     * @param size in pixels
     */
    public static void paint(Graphics2D g, String text, double share, boolean complete, int x, int y, int size) {
        float stroke = Kit.scale(2);
        if (complete) {
            g.setColor(Kit.color("accent"));
            g.fill(new Ellipse2D.Double(x, y, size, size));
            int icon = Kit.scale(16);
            Kit.icon("check2", 16, "onAccent").paintIcon(null, g, x + (size - icon) / 2, y + (size - icon) / 2);
            return;
        }
        double inset = stroke / 2.0;
        g.setStroke(new BasicStroke(Kit.scale(1)));
        g.setColor(Kit.color("control"));
        g.draw(new Ellipse2D.Double(x + inset, y + inset, size - stroke, size - stroke));
        if (share > 0) {
            g.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(Kit.color("accent"));
            g.draw(new Arc2D.Double(
                    x + inset, y + inset, size - stroke, size - stroke, 90, -360 * Math.min(1, share), Arc2D.OPEN));
        }
        Color text1 = Kit.color("text");
        g.setColor(text1);
        g.setFont(Look.font("caption"));
        var metrics = g.getFontMetrics();
        g.drawString(
                text,
                x + (size - metrics.stringWidth(text)) / 2f,
                y + (size - metrics.getHeight()) / 2f + metrics.getAscent());
    }
}
