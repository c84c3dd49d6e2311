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

    /** Where the red thread is broken, in its order: what the host draws, and what a step asks for in its checks. */
    default List<OpenEnd> openEnds() {
        return List.of();
    }

    /** Whether the thread is broken at this end. */
    default boolean isOpen(ItemRef item, String lacks) {
        return openEnds().contains(new OpenEnd(item, lacks));
    }

    /**
     * An item to which something is missing. A finding that is about it says so by {@link Finding#of(OpenEnd)}; the host adds a
     * hint of its own for an end that no step speaks of.
     *
     * @param lacks the kind of what it lacks a link with: {@link Item#EVIDENCE}, {@link Item#ISSUE}, {@link Item#CAUSE}, {@link
     *     Item#ACTIVITY}, {@link Item#OBSTACLE} or {@link Item#PRACTICE}
     */
    record OpenEnd(ItemRef item, String lacks) {}
}
