package id.lintas.plugin.issue.diagram;

import java.util.List;

/**
 * The words of a fishbone.
 *
 * @param sides the first half of them is above the spine
 */
public record FishboneContent(String head, List<Side> sides) {

    /** A rib with its causes. */
    public record Side(String rib, String title, List<Cause> causes) {}

    /** @param root drawn in the colour of the thread */
    public record Cause(String id, String text, boolean root) {}

    public FishboneContent {
        sides = List.copyOf(sides);
    }
}
