package id.lintas.plugin.issue.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Function;

/** Boxes, lines and texts in the colours of a theme, by the names of its tokens. */
final class Pen {

    private static final float SIZE = 12;
    private static final int ARC = 12;

    final Graphics2D g;
    final FontMetrics plain;
    final FontMetrics strong;
    private final Function<String, Color> colours;

    /** The fonts are derived from the one that is set. */
    Pen(Graphics2D graphics, Function<String, Color> colours) {
        g = graphics;
        this.colours = colours;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        plain = g.getFontMetrics(plain(g.getFont()));
        strong = g.getFontMetrics(strong(g.getFont()));
    }

    static Font plain(Font font) {
        return font.deriveFont(Font.PLAIN, SIZE);
    }

    static Font strong(Font font) {
        return font.deriveFont(Font.BOLD, SIZE);
    }

    void colour(String token) {
        g.setColor(colours.apply(token));
    }

    /** False if the box is out of what is to be painted. */
    boolean sees(Rectangle r) {
        return g.hitClip(r.x - ARC, r.y - ARC, r.width + 2 * ARC, r.height + 2 * ARC);
    }

    void line(String token, float stroke, double x1, double y1, double x2, double y2) {
        colour(token);
        g.setStroke(new BasicStroke(stroke));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Filled with the first token, outlined with the second; an empty one is left out. */
    void box(Rectangle r, String ground, String edge, float stroke) {
        var shape = new RoundRectangle2D.Float(
                r.x + stroke / 2, r.y + stroke / 2, r.width - stroke, r.height - stroke, ARC, ARC);
        if (!ground.isEmpty()) {
            colour(ground);
            g.fill(shape);
        }
        if (!edge.isEmpty()) {
            colour(edge);
            g.setStroke(new BasicStroke(stroke));
            g.draw(shape);
        }
    }

    /** Lines one under the other, from the left. */
    void text(List<String> lines, FontMetrics metrics, String token, int x, int top) {
        colour(token);
        g.setFont(metrics.getFont());
        int y = top + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, x, y);
            y += metrics.getHeight();
        }
    }

    /** Lines one under the other in the middle of the box. */
    void centred(List<String> lines, FontMetrics metrics, String token, Rectangle box) {
        colour(token);
        g.setFont(metrics.getFont());
        int y = box.y + (box.height - lines.size() * metrics.getHeight()) / 2 + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, box.x + (box.width - metrics.stringWidth(line)) / 2, y);
            y += metrics.getHeight();
        }
    }

    /** An arrow head whose tip is at that point, pointing right ({@code dx} 1) or down ({@code dy} 1). */
    void arrow(String token, int x, int y, int dx, int dy) {
        colour(token);
        int half = 6;
        int back = 9;
        g.fillPolygon(
                new int[] {x, x - dx * back - dy * half, x - dx * back + dy * half},
                new int[] {y, y - dy * back + dx * half, y - dy * back - dx * half},
                3);
    }
}
