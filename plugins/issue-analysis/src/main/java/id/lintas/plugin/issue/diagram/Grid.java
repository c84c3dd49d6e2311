package id.lintas.plugin.issue.diagram;

import id.lintas.plugin.issue.diagram.GridContent.Spot;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stakeholder grid laid out in pixels: what {@link GridLayout} makes, {@link GridPainter} draws and the mouse hits.
 *
 * @param handling the lines of each quarter's handling
 * @param waiting where those without a place stand; of no height if there are none
 */
public record Grid(
        Map<Spot, Rectangle> quarters,
        Map<Spot, List<String>> handling,
        Rectangle waiting,
        List<Chip> chips,
        int width,
        int height) {

    /** A stakeholder. */
    public record Chip(String id, Rectangle box, List<String> lines) {}

    public Grid {
        quarters = Collections.unmodifiableMap(new LinkedHashMap<>(quarters));
        handling = Collections.unmodifiableMap(new LinkedHashMap<>(handling));
        chips = List.copyOf(chips);
    }

    public Optional<Chip> chip(String id) {
        return chips.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Chip> chipAt(Point p) {
        return chips.stream().filter(c -> c.box().contains(p)).findFirst();
    }

    public Optional<Spot> spotAt(Point p) {
        return quarters.entrySet().stream()
                .filter(q -> q.getValue().contains(p))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
