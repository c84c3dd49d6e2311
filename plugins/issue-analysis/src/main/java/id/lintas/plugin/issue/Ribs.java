package id.lintas.plugin.issue;

import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;

/** The ribs of the fishbone: the six usual ones, under the group's names where it gave some, and ribs of its own. */
public final class Ribs {

    /** In the order of the drawing: the first half above the spine. */
    public static final List<String> IDS = List.of("man", "method", "machine", "material", "money", "environment");

    private Ribs() {}

    /** All ribs with the names to be shown. */
    public static List<Rib> of(IssueAnalysis data, StepContext context) {
        List<Rib> all = new ArrayList<>();
        for (String id : IDS) {
            all.add(new Rib(id, renamed(data, id, usual(id, context))));
        }
        data.ribs().stream().filter(r -> !IDS.contains(r.id())).forEach(all::add);
        return List.copyOf(all);
    }

    /** The name of one rib; for an unknown one its id. */
    public static String title(IssueAnalysis data, String rib, StepContext context) {
        return renamed(data, rib, IDS.contains(rib) ? usual(rib, context) : rib);
    }

    /** The name that one of {@link #IDS} has until a group renames it. */
    public static String usual(String rib, StepContext context) {
        return context.text("rib." + rib);
    }

    private static String renamed(IssueAnalysis data, String id, String otherwise) {
        return data.ribs().stream()
                .filter(r -> r.id().equals(id))
                .map(Rib::title)
                .findFirst()
                .orElse(otherwise);
    }
}
