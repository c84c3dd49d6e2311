package id.lintas.plugin.issue.diagram;

import id.lintas.plugin.issue.diagram.Fishbone.Bone;
import id.lintas.plugin.issue.diagram.Fishbone.Twig;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.util.function.Function;

/** Draws a fishbone in the colours of a theme. */
public final class FishbonePainter {

    private final Pen pen;

    public FishbonePainter(Graphics2D graphics, Function<String, Color> colours) {
        pen = new Pen(graphics, colours);
    }

    /** As it is printed: laid out for the room there is, and drawn smaller if it needs more. */
    public static void print(
            FishboneContent content, int width, int height, Graphics2D g, Function<String, Color> colours) {
        Fishbone fish = FishboneLayout.of(content, width, height, g.getFont(), g::getFontMetrics);
        if (fish.height() > height) {
            double fit = height / (double) fish.height();
            g.translate((width - width * fit) / 2, 0);
            g.scale(fit, fit);
        }
        new FishbonePainter(g, colours).paint(fish, "", false, "");
    }

    /**
     * @param selected the id of the selected cause or rib, or empty
     * @param focused true if the ring is to be the strong one
     * @param target the rib on which something would be dropped, or empty
     */
    public void paint(Fishbone fish, String selected, boolean focused, String target) {
        spine(fish);
        for (Bone bone : fish.bones()) {
            boolean meant = bone.rib().equals(target);
            pen.line(
                    meant ? "accent" : "control",
                    meant ? 2.5f : 1.5f,
                    bone.tip().x,
                    bone.tip().y,
                    bone.joint().x,
                    bone.joint().y);
        }
        for (Bone bone : fish.bones()) {
            boolean marked = bone.rib().equals(selected) || bone.rib().equals(target);
            pen.box(bone.label(), "raised", marked ? "accent" : "line", marked ? 2 : 1);
            pen.centred(java.util.List.of(bone.title()), pen.strong, "text", bone.label());
            bone.twigs().forEach(t -> twig(t, t.cause().equals(selected), focused));
        }
        pen.box(fish.head(), "accentSoft", "accent", 1);
        pen.centred(fish.headLines(), pen.strong, "accentSoftText", fish.head());
    }

    /** A cause under the mouse, while it is dragged. */
    public void ghost(Twig twig, int dx, int dy) {
        Rectangle box = new Rectangle(twig.box());
        box.translate(dx, dy);
        pen.box(box, "surface", "accent", 2);
        pen.text(twig.lines(), pen.plain, "text", box.x + 6, box.y + 2);
    }

    private void spine(Fishbone fish) {
        pen.line("text2", 2, fish.tail(), fish.spine(), fish.head().x - 8, fish.spine());
        pen.arrow("text2", fish.head().x, fish.spine(), 1, 0);
    }

    private void twig(Twig twig, boolean selected, boolean focused) {
        Rectangle box = twig.box();
        if (!pen.sees(new Rectangle(box.x, box.y, twig.end() - box.x, box.height))) {
            return;
        }
        String ring = focused ? "accent" : "control";
        if (twig.root()) {
            pen.box(box, "threadSoft", selected ? ring : "", selected ? 2 : 1);
        } else if (selected) {
            pen.box(box, "surface", ring, 2);
        }
        pen.line(
                twig.root() ? "thread" : "control",
                twig.root() ? 2 : 1,
                box.x,
                twig.baseline(),
                twig.end(),
                twig.baseline());
        if (twig.root()) {
            dot(twig.end(), twig.baseline());
        }
        pen.text(
                twig.lines(),
                twig.root() ? pen.strong : pen.plain,
                twig.root() ? "thread" : "text",
                box.x + 6,
                box.y + 2);
    }

    private void dot(int x, int y) {
        pen.colour("thread");
        pen.g.fill(new Ellipse2D.Float(x - 5, y - 5, 10, 10));
        pen.colour("surface");
        pen.g.fill(new Ellipse2D.Float(x - 2, y - 2, 4, 4));
    }
}
