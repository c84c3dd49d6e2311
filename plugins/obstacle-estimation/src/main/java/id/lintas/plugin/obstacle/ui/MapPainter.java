package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.RiskMatrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * Paints the map: cells in the colour of their level with the score in each, axes, marks, and the chosen one's arrow.
 *
 * @param chosen the obstacle whose marks stand out, or empty
 * @param active the mark that has the keyboard, or null
 */
record MapPainter(
        MapLayout layout,
        RiskMatrix matrix,
        String likelihoodTitle,
        String impactTitle,
        String chosen,
        @Nullable Mark active) {

    /** Marks stand on the bands' colours and not on the surface, so they are the same in every theme. */
    private static final Color INK = new Color(0x10181C);

    private static final Color PAPER = Color.WHITE;

    void paint(Graphics2D g, Font font) {
        Font small = font.deriveFont(font.getSize2D() * 11 / 13);
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int impact = 1; impact <= 5; impact++) {
                cell(g, small, likelihood, impact);
            }
        }
        axes(g, font.deriveFont(font.getSize2D() * 12 / 13));
        layout.positions().forEach((mark, at) -> {
            if (!mark.id().equals(chosen)) {
                mark(g, small, mark, at);
            }
        });
        arrow(g);
        layout.positions().forEach((mark, at) -> {
            if (mark.id().equals(chosen)) {
                mark(g, small, mark, at);
            }
        });
    }

    private void cell(Graphics2D g, Font font, int likelihood, int impact) {
        int score = matrix.score(likelihood, impact);
        String band = "band" + matrix.level(score);
        Rectangle box = layout.cell(likelihood, impact);
        g.setColor(Kit.color(band));
        int arc = Kit.scale(8);
        g.fill(new RoundRectangle2D.Double(box.x + 1, box.y + 1, box.width - 2, box.height - 2, arc, arc));
        g.setColor(Kit.color(band + "Text"));
        g.setFont(font);
        g.drawString(String.valueOf(score), box.x + Kit.scale(7), box.y + Kit.scale(4) + font.getSize());
    }

    private void axes(Graphics2D g, Font font) {
        g.setFont(font);
        g.setColor(Kit.color("text2"));
        FontMetrics metrics = g.getFontMetrics();
        for (int value = 1; value <= 5; value++) {
            Rectangle row = layout.cell(value, 1);
            String text = String.valueOf(value);
            int width = metrics.stringWidth(text);
            g.drawString(text, row.x - Kit.scale(8) - width, row.y + (row.height + font.getSize()) / 2 - 1);
            Rectangle column = layout.cell(1, value);
            int under = column.y + column.height + Kit.scale(15);
            g.drawString(text, column.x + (column.width - width) / 2, under);
        }
        int middle = layout.side() / 2;
        int below = layout.top() + layout.side() + Kit.scale(31);
        g.drawString(impactTitle, layout.left() + middle - metrics.stringWidth(impactTitle) / 2, below);
        AffineTransform upright = g.getTransform();
        g.rotate(-Math.PI / 2, Kit.scale(12), layout.top() + middle);
        int half = metrics.stringWidth(likelihoodTitle) / 2;
        g.drawString(likelihoodTitle, Kit.scale(12) - half, layout.top() + middle);
        g.setTransform(upright);
    }

    void mark(Graphics2D g, Font font, Mark mark, Point at) {
        boolean strong = mark.id().equals(chosen);
        double radius = layout.radius() + (strong && !mark.after() ? Kit.scale(1) : 0);
        Ellipse2D circle = new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
        float width = Kit.scale(strong ? 2 : 1);
        g.setColor(mark.after() ? PAPER : INK);
        g.fill(circle);
        g.setColor(mark.after() ? INK : PAPER);
        float[] dash = {Kit.scale(3), Kit.scale(2)};
        g.setStroke(
                mark.after() && !strong
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0)
                        : new BasicStroke(width));
        g.draw(circle);
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        int baseline = at.y + (metrics.getAscent() - metrics.getDescent()) / 2;
        g.drawString(mark.number(), at.x - metrics.stringWidth(mark.number()) / 2, baseline);
        if (mark.equals(active)) {
            ring(g, at, radius + Kit.scale(3));
        }
    }

    /** The keyboard's ring: two colours, so that one of them is seen on any band. */
    private static void ring(Graphics2D g, Point at, double radius) {
        g.setStroke(new BasicStroke(Kit.scale(4)));
        g.setColor(PAPER);
        g.draw(new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius));
        g.setStroke(new BasicStroke(Kit.scale(2)));
        g.setColor(INK);
        g.draw(new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius));
    }

    private void arrow(Graphics2D g) {
        Point from = null;
        Point to = null;
        for (var entry : layout.positions().entrySet()) {
            if (entry.getKey().id().equals(chosen)) {
                to = entry.getKey().after() ? entry.getValue() : to;
                from = entry.getKey().after() ? from : entry.getValue();
            }
        }
        if (from != null && to != null && from.distance(to) >= 3.0 * layout.radius()) {
            arrow(g, from, to);
        }
    }

    private void arrow(Graphics2D g, Point from, Point to) {
        double length = from.distance(to);
        double ux = (to.x - from.x) / length;
        double uy = (to.y - from.y) / length;
        double tipX = to.x - ux * (layout.radius() + 2);
        double tipY = to.y - uy * (layout.radius() + 2);
        double head = Kit.scale(9);
        Line2D line = new Line2D.Double(from.x, from.y, tipX - ux * head, tipY - uy * head);
        Path2D point = new Path2D.Double();
        point.moveTo(tipX, tipY);
        point.lineTo(tipX - ux * head - uy * head / 2, tipY - uy * head + ux * head / 2);
        point.lineTo(tipX - ux * head + uy * head / 2, tipY - uy * head - ux * head / 2);
        point.closePath();
        g.setColor(PAPER);
        g.setStroke(new BasicStroke(Kit.scale(4)));
        g.draw(line);
        g.setStroke(new BasicStroke(Kit.scale(2)));
        g.draw(point);
        g.setColor(INK);
        g.draw(line);
        g.fill(point);
    }
}
