package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.ui.Fishbone.Bone;
import id.lintas.plugin.issue.ui.Fishbone.Twig;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws a fishbone in the colours of the theme. */
final class FishbonePainter {

    private final Graphics2D g;
    private final Font plain;
    private final Font strong;

    FishbonePainter(Graphics2D graphics, Font plain, Font strong) {
        g = graphics;
        this.plain = plain;
        this.strong = strong;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * @param selected the id of the selected cause or rib, or empty
     * @param focused true if the ring is to be the strong one
     */
    void paint(Fishbone fish, String selected, boolean focused) {
        spine(fish);
        for (Bone bone : fish.bones()) {
            line("control", 1.5f, bone.tip().x, bone.tip().y, bone.joint().x, bone.joint().y);
        }
        for (Bone bone : fish.bones()) {
            label(bone, bone.rib().equals(selected));
            bone.twigs().forEach(t -> twig(t, t.cause().equals(selected), focused));
        }
        head(fish);
    }

    private void spine(Fishbone fish) {
        int end = fish.head().x - Kit.scale(9);
        line("text2", 2, fish.tail(), fish.spine(), end, fish.spine());
        int half = Kit.scale(7);
        g.fill(new Polygon(
                new int[] {end, fish.head().x, end},
                new int[] {fish.spine() - half, fish.spine(), fish.spine() + half},
                3));
    }

    private void head(Fishbone fish) {
        box(fish.head(), Kit.color("accentSoft"), Kit.color("accent"), 1);
        g.setColor(Kit.color("accentSoftText"));
        g.setFont(strong);
        FontMetrics metrics = g.getFontMetrics();
        int y = fish.head().y + Kit.scale(10) + metrics.getAscent();
        for (String text : fish.headLines()) {
            int x = fish.head().x + (fish.head().width - metrics.stringWidth(text)) / 2;
            g.drawString(text, x, y);
            y += metrics.getHeight();
        }
    }

    private void label(Bone bone, boolean selected) {
        box(bone.label(), Kit.color("raised"), Kit.color(selected ? "accent" : "line"), selected ? 2 : 1);
        g.setFont(strong);
        g.setColor(Kit.color("text"));
        FontMetrics metrics = g.getFontMetrics();
        Rectangle r = bone.label();
        int x = r.x + (r.width - metrics.stringWidth(bone.title())) / 2;
        g.drawString(bone.title(), x, r.y + (r.height - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    private void twig(Twig twig, boolean selected, boolean focused) {
        Rectangle box = twig.box();
        Color ring = Kit.color(selected && focused ? "accent" : "control");
        if (twig.root()) {
            box(box, Kit.color("threadSoft"), selected ? ring : Kit.color("threadSoft"), selected ? 2 : 1);
        } else if (selected) {
            box(box, Kit.color("surface"), ring, 2);
        }
        String tone = twig.root() ? "thread" : "control";
        line(tone, twig.root() ? 2 : 1, box.x, twig.baseline(), twig.end(), twig.baseline());
        if (twig.root()) {
            dot(twig.end(), twig.baseline());
        }
        text(twig.lines(), box, twig.root());
    }

    private void text(List<String> lines, Rectangle box, boolean root) {
        g.setFont(root ? strong : plain);
        g.setColor(Kit.color(root ? "thread" : "text"));
        FontMetrics metrics = g.getFontMetrics();
        int y = box.y + Kit.scale(2) + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, box.x + Kit.scale(6), y);
            y += metrics.getHeight();
        }
    }

    private void dot(int x, int y) {
        float big = Kit.scale(10);
        float small = Kit.scale(4);
        g.fill(new Ellipse2D.Float(x - big / 2, y - big / 2, big, big));
        g.setColor(Kit.color("surface"));
        g.fill(new Ellipse2D.Float(x - small / 2, y - small / 2, small, small));
    }

    private void box(Rectangle r, Color ground, Color edge, int stroke) {
        float arc = Kit.scale(12);
        float w = Kit.scale(stroke);
        var shape = new RoundRectangle2D.Float(r.x + w / 2, r.y + w / 2, r.width - w, r.height - w, arc, arc);
        g.setColor(ground);
        g.fill(shape);
        g.setColor(edge);
        g.setStroke(new BasicStroke(w));
        g.draw(shape);
    }

    private void line(String token, float stroke, int x1, int y1, int x2, int y2) {
        g.setColor(Kit.color(token));
        g.setStroke(new BasicStroke(stroke * Kit.scale(100) / 100f));
        g.draw(new Line2D.Float(x1, y1, x2, y2));
    }
}
