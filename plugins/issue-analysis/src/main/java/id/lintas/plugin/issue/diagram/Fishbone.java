package id.lintas.plugin.issue.diagram;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A fishbone laid out in pixels: what {@link FishboneLayout} makes, {@link FishbonePainter} draws and the mouse hits.
 *
 * @param spine the height of the spine
 * @param tail where the spine begins; it ends at the head
 * @param height what the drawing needs
 */
public record Fishbone(Rectangle head, List<String> headLines, int tail, int spine, List<Bone> bones, int height) {

    /**
     * A rib.
     *
     * @param tip its outer end, at the label
     * @param joint its end on the spine
     */
    public record Bone(String rib, String title, Rectangle label, Point tip, Point joint, List<Twig> twigs) {}

    /**
     * A cause: text over a line that ends on the rib.
     *
     * @param box around the text
     * @param lines the text, wrapped
     * @param baseline the height of the line
     * @param end where the line meets the rib
     */
    public record Twig(String cause, boolean root, Rectangle box, List<String> lines, int baseline, int end) {}

    public Optional<Twig> twig(String cause) {
        return bones.stream()
                .flatMap(b -> b.twigs().stream())
                .filter(t -> t.cause().equals(cause))
                .findFirst();
    }

    public Optional<Twig> twigAt(Point p) {
        return bones.stream()
                .flatMap(b -> b.twigs().stream())
                .filter(t -> t.box().contains(p))
                .findFirst();
    }

    public Optional<Bone> labelAt(Point p) {
        return bones.stream().filter(b -> b.label().contains(p)).findFirst();
    }

    /** The rib on whose side of the spine, and between whose neighbours, the point is: where a cause is dropped. */
    public Optional<Bone> boneNear(Point p) {
        boolean above = p.y < spine;
        return bones.stream()
                .filter(b -> b.tip().y < spine == above)
                .min(Comparator.comparing((Bone b) -> b.joint().x < p.x)
                        .thenComparing(b -> Math.abs(b.joint().x - p.x)));
    }

    /** Ribs and causes in reading order: each rib before its causes. */
    public List<String> order() {
        List<String> order = new ArrayList<>();
        for (Bone bone : bones) {
            order.add(bone.rib());
            bone.twigs().forEach(t -> order.add(t.cause()));
        }
        return order;
    }

    public Optional<Bone> bone(String rib) {
        return bones.stream().filter(b -> b.rib().equals(rib)).findFirst();
    }

    /** The rib that the cause is on. */
    public Optional<Bone> boneOf(String cause) {
        return bones.stream()
                .filter(b -> b.twigs().stream().anyMatch(t -> t.cause().equals(cause)))
                .findFirst();
    }
}
