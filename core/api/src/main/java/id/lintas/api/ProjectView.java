package id.lintas.api;

import java.util.List;
import java.util.Optional;

/** The project as one step may see it: the case, the settings, and what the other steps publish. A snapshot; any thread. */
public interface ProjectView {

    CaseText caseText();

    Settings settings();

    /** The names of the group's members as the header has them, without blank ones; each may have a turn. */
    default List<String> members() {
        return List.of();
    }

    /** All items of a kind, in the worksheet's order, this step's own included. */
    List<Item> items(String kind);

    Optional<Item> item(ItemRef ref);

    /** Everything that links to {@code ref}, from any step, of every kind. */
    List<Link> linksTo(ItemRef ref);
}
