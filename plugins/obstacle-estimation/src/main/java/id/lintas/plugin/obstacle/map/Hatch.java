package id.lintas.plugin.obstacle.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;

/**
 * Tells the two highest levels apart where colours are printed grey: level 4 has lines, level 5 lines both ways. Lines and no
 * texture, because a vector picture keeps those.
 */
record Hatch(double scale) {

    /** The lowest level that is hatched. */
    static final int FROM = 4;

    private static final int STEP = 9;
    private static final int INSET = 3;

    void paint(Graphics2D g, Rectangle box, int level) {
        g.setStroke(new BasicStroke((float) (0.6 * scale)));
        double inset = INSET * scale;
        double side = Math.min(box.width, box.height) - 2 * inset;
        double wide = box.width - 2 * inset;
        double high = box.height - 2 * inset;
        for (double at = STEP * scale; side > 0 && at < wide + high; at += STEP * scale) {
            double x1 = Math.max(0, at - high);
            double x2 = Math.min(at, wide);
            double left = box.x + inset;
            double top = box.y + inset;
            g.draw(new Line2D.Double(left + x1, top + at - x1, left + x2, top + at - x2));
            if (level > FROM) {
                g.draw(new Line2D.Double(left + wide - x1, top + at - x1, left + wide - x2, top + at - x2));
            }
        }
    }
}
