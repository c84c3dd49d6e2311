package id.lintas.plugin.obstacle.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/** Draws marks and arrows. Before treatment a mark is filled, after it white with a dashed edge. */
record MarkPen(Graphics2D g, int radius, double scale) {

    /** Marks stand on the bands' colours and not on the surface, so they are the same in every theme. */
    private static final Color INK = new Color(0x10181C);

    private static final Color PAPER = Color.WHITE;

    void mark(Mark mark, Point at, boolean strong, boolean active) {
        double size = radius + (strong && !mark.after() ? scale : 0);
        g.setColor(mark.after() ? PAPER : INK);
        g.fill(circle(at, size));
        g.setColor(mark.after() ? INK : PAPER);
        g.setStroke(mark.after() && !strong ? dashed() : new BasicStroke(px(strong ? 2 : 1)));
        g.draw(circle(at, size));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = at.y + (metrics.getAscent() - metrics.getDescent()) / 2;
        g.drawString(mark.number(), at.x - metrics.stringWidth(mark.number()) / 2, baseline);
        if (active) {
            ring(at, size + px(3));
        }
    }

    /** So many marks that have no place of their own: "+12". */
    void stack(Point at, int count) {
        g.setColor(INK);
        g.fill(circle(at, radius));
        g.setColor(PAPER);
        FontMetrics metrics = g.getFontMetrics();
        String text = "+" + count;
        g.drawString(
                text, at.x - metrics.stringWidth(text) / 2, at.y + (metrics.getAscent() - metrics.getDescent()) / 2);
    }

    /** From the mark before to the mark after; nothing if one is not there, or they touch. */
    void arrow(@Nullable Point from, @Nullable Point to, boolean strong) {
        if (from == null || to == null || from.distance(to) < 3.0 * radius) {
            return;
        }
        double length = from.distance(to);
        double ux = (to.x - from.x) / length;
        double uy = (to.y - from.y) / length;
        double tipX = to.x - ux * (radius + 2);
        double tipY = to.y - uy * (radius + 2);
        double head = px(strong ? 9 : 7);
        Line2D line = new Line2D.Double(from.x, from.y, tipX - ux * head, tipY - uy * head);
        Path2D point = new Path2D.Double();
        point.moveTo(tipX, tipY);
        point.lineTo(tipX - ux * head - uy * head / 2, tipY - uy * head + ux * head / 2);
        point.lineTo(tipX - ux * head + uy * head / 2, tipY - uy * head - ux * head / 2);
        point.closePath();
        g.setColor(PAPER);
        g.setStroke(new BasicStroke(px(strong ? 4 : 3)));
        g.draw(line);
        g.setStroke(new BasicStroke(px(2)));
        g.draw(point);
        g.setColor(INK);
        g.setStroke(new BasicStroke(px(strong ? 2 : 1)));
        g.draw(line);
        g.fill(point);
    }

    /** The keyboard's ring: two colours, so that one of them is seen on any band. */
    private void ring(Point at, double size) {
        g.setStroke(new BasicStroke(px(4)));
        g.setColor(PAPER);
        g.draw(circle(at, size));
        g.setStroke(new BasicStroke(px(2)));
        g.setColor(INK);
        g.draw(circle(at, size));
    }

    private BasicStroke dashed() {
        float[] dash = {px(3), px(2)};
        return new BasicStroke(px(1), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Ellipse2D circle(Point at, double size) {
        return new Ellipse2D.Double(at.x - size, at.y - size, 2 * size, 2 * size);
    }

    private float px(int pixels) {
        return Math.max(1, Math.round(pixels * scale));
    }
}
