package id.lintas.plugin.activity;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Function;

/** Paints the diagrams of this task, in pixels at 100 % and in colours by token. */
final class Pen {

    private static final int ARC = 10;
    private static final float CAPTION = 12f / 13;

    private final Graphics2D g;
    private final Function<String, Color> colours;
    private final Font font;

    Pen(Graphics2D g, Function<String, Color> colours) {
        this.g = g;
        this.colours = colours;
        font = g.getFont();
    }

    Pen body() {
        g.setFont(font);
        return this;
    }

    Pen bold() {
        g.setFont(font.deriveFont(Font.BOLD));
        return this;
    }

    Pen caption() {
        g.setFont(font.deriveFont(font.getSize2D() * CAPTION));
        return this;
    }

    Pen colour(String token) {
        g.setColor(colours.apply(token));
        return this;
    }

    /** What the graphics asks for; all, if it does not say. */
    boolean visible(int y, int height) {
        Rectangle clip = g.getClipBounds();
        return clip == null || (y < clip.y + clip.height && y + height > clip.y);
    }

    void fill(int x, int y, int width, int height, String token) {
        colour(token);
        g.fillRect(x, y, width, height);
    }

    /** A rounded box; {@code fill} may be empty. */
    void box(Rectangle r, String fill, String line, float stroke) {
        Shape shape = new RoundRectangle2D.Float(
                r.x + stroke / 2, r.y + stroke / 2, r.width - stroke, r.height - stroke, ARC, ARC);
        if (!fill.isEmpty()) {
            colour(fill);
            g.fill(shape);
        }
        stroke(shape, line, stroke, false);
    }

    void stroke(Shape shape, String token, float width, boolean dashed) {
        colour(token);
        float[] dash = dashed ? new float[] {4, 3} : null;
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
        g.draw(shape);
    }

    void fill(Shape shape, String token) {
        colour(token);
        g.fill(shape);
    }

    int width(String text) {
        return g.getFontMetrics().stringWidth(text);
    }

    /** One line, shortened to {@code width}, its middle at {@code centre}. */
    void text(String text, int x, int centre, int width) {
        FontMetrics metrics = g.getFontMetrics();
        String fit = fit(text, metrics, width);
        if (!fit.isEmpty()) {
            g.drawString(fit, x, centre + (metrics.getAscent() - metrics.getDescent()) / 2f);
        }
    }

    void centred(String text, Rectangle r) {
        int wide = Math.min(r.width, width(text));
        text(text, r.x + (r.width - wide) / 2, r.y + r.height / 2, r.width);
    }

    private static String fit(String text, FontMetrics metrics, int width) {
        String line = text.replace('\n', ' ');
        if (metrics.stringWidth(line) <= width) {
            return line;
        }
        int room = width - metrics.stringWidth("…");
        int length = 0;
        int taken = 0;
        while (length < line.length()) {
            int code = line.codePointAt(length);
            taken += metrics.charWidth(code);
            if (taken > room) {
                break;
            }
            length += Character.charCount(code);
        }
        return room < 0 || length == 0 ? "" : line.substring(0, length).stripTrailing() + "…";
    }
}
