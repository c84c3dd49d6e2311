package id.lintas.plugin.issue.ui;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * A fishbone laid out in pixels: what {@link FishboneLayout} makes, {@link FishbonePainter} draws and the mouse hits.
 *
 * @param spine the height of the spine
 * @param tail where the spine begins; it ends at the head
 * @param height what the drawing needs
 */
record Fishbone(Rectangle head, List<String> headLines, int tail, int spine, List<Bone> bones, int height) {

    /**
     * A rib.
     *
     * @param tip its outer end, at the label
     * @param joint its end on the spine
     */
    record Bone(String rib, String title, Rectangle label, Point tip, Point joint, List<Twig> twigs) {}

    /**
     * A cause: text over a line that ends on the rib.
     *
     * @param box around the text
     * @param lines the text, wrapped
     * @param baseline the height of the line
     * @param end where the line meets the rib
     */
    record Twig(String cause, boolean root, Rectangle box, List<String> lines, int baseline, int end) {}

    Optional<Twig> twig(String cause) {
        return bones.stream()
                .flatMap(b -> b.twigs().stream())
                .filter(t -> t.cause().equals(cause))
                .findFirst();
    }

    Optional<Twig> twigAt(Point p) {
        return bones.stream()
                .flatMap(b -> b.twigs().stream())
                .filter(t -> t.box().contains(p))
                .findFirst();
    }

    Optional<Bone> labelAt(Point p) {
        return bones.stream().filter(b -> b.label().contains(p)).findFirst();
    }

    /** The causes in reading order. */
    List<String> causes() {
        return bones.stream().flatMap(b -> b.twigs().stream()).map(Twig::cause).toList();
    }
}
