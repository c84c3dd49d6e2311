package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.plaf.basic.BasicGraphicsUtils;

/** Painting that the drawings of this editor share. Sizes are pixels of the screen, except where said. */
final class Draw {

    private static final int ARC = 10;

    private Draw() {}

    /** A copy of the graphics with smooth edges; dispose it. */
    static Graphics2D smooth(Graphics g) {
        Graphics2D copy = (Graphics2D) g.create();
        copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return copy;
    }

    /** A rounded box; tokens are of {@link Kit#color}, {@code fill} empty for none; {@code width} is of the stroke, at 100 %. */
    static void box(Graphics2D g, Rectangle r, String fill, String line, float width, boolean dashed) {
        float stroke = Kit.scale(100) / 100f * width;
        int arc = Kit.scale(ARC);
        var shape = new RoundRectangle2D.Float(
                r.x + stroke / 2, r.y + stroke / 2, r.width - stroke, r.height - stroke, arc, arc);
        if (!fill.isEmpty()) {
            g.setColor(Kit.color(fill));
            g.fill(shape);
        }
        g.setColor(Kit.color(line));
        float[] dash = dashed ? new float[] {Kit.scale(3), Kit.scale(3)} : null;
        g.setStroke(new BasicStroke(stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
        g.draw(shape);
    }

    /** One line of text, shortened to {@code width}, its middle at {@code centre}. */
    static void text(JComponent c, Graphics2D g, String text, int x, int centre, int width) {
        if (width <= 0) {
            return;
        }
        FontMetrics metrics = c.getFontMetrics(g.getFont());
        String fit = BasicGraphicsUtils.getClippedString(c, metrics, text, width);
        float y = centre + (metrics.getAscent() - metrics.getDescent()) / 2f;
        BasicGraphicsUtils.drawString(c, g, fit, x, Math.round(y));
    }

    static void centred(JComponent c, Graphics2D g, String text, Rectangle r) {
        int width = c.getFontMetrics(g.getFont()).stringWidth(text);
        text(c, g, text, r.x + (r.width - Math.min(width, r.width)) / 2, r.y + r.height / 2, r.width);
    }

    static Font bold(Font font) {
        return font.deriveFont(Font.BOLD);
    }

    /** The font of labels and captions: a point smaller than the text. */
    static Font caption(Font font) {
        return font.deriveFont(font.getSize2D() * 12 / 13);
    }
}
