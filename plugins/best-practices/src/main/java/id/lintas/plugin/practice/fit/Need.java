package id.lintas.plugin.practice.fit;

import id.lintas.api.Item;
import id.lintas.api.ProjectView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a group looks for: words, and what of its own work they are about.
 *
 * @param text the question
 * @param items activities and obstacles that a practice is wanted for
 * @param chosen whether the items were asked for, so that practices of their kind go first
 * @param level of the group, a code; the worksheet's setting {@code practices.level}, an agency unless said
 * @param stakeholders how many the group has named; 0 for none
 */
public record Need(String text, List<Item> items, boolean chosen, String level, int stakeholders) {

    /** Outside a project: words alone. */
    public static Need of(String text) {
        return new Need(text, List.of(), false, "agency", 0);
    }

    /** Words that a person has typed; its reasons look at all activities and obstacles of the project. */
    public static Need typed(ProjectView project, String text) {
        List<Item> items = Stream.of(Item.ACTIVITY, Item.OBSTACLE)
                .flatMap(kind -> project.items(kind).stream())
                .toList();
        return in(project, text, items, false);
    }

    /** For an item of the project: its words, itself, and the activities and obstacles that are tied to it. */
    public static Need of(ProjectView project, Item item) {
        boolean placed = item.kind().equals(Item.ACTIVITY) || item.kind().equals(Item.OBSTACLE);
        if (!placed) {
            return typed(project, item.label());
        }
        String other = item.kind().equals(Item.ACTIVITY) ? Item.OBSTACLE : Item.ACTIVITY;
        Stream<Item> tied = project.items(other).stream().filter(candidate -> linked(project, item, candidate));
        return in(project, item.label(), Stream.concat(Stream.of(item), tied).toList(), true);
    }

    private static Need in(ProjectView project, String text, List<Item> items, boolean chosen) {
        return new Need(
                text,
                items,
                chosen,
                project.settings().text("practices.level", "agency"),
                project.items(Item.STAKEHOLDER).size());
    }

    private static boolean linked(ProjectView project, Item one, Item other) {
        return project.linksTo(one.ref()).stream().anyMatch(link -> link.from().equals(other.ref()))
                || project.linksTo(other.ref()).stream()
                        .anyMatch(link -> link.from().equals(one.ref()));
    }

    /** What practices of the same kind share, if it was asked for. */
    public Set<String> codes() {
        return !chosen
                ? Set.of()
                : items.stream()
                        .flatMap(item -> item.codes().stream())
                        .map(Need::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The items with that code, by id. */
    List<String> with(String kind, String code) {
        return items.stream()
                .filter(item ->
                        item.kind().equals(kind) && item.codes().stream().anyMatch(c -> code(c).equals(code)))
                .map(item -> item.ref().id())
                .toList();
    }

    /** The library's code for a concept: {@code obstacle-time} is {@code time} there. */
    private static String code(String concept) {
        return Stream.of("obstacle-", "challenge-", "how-type-", "practice-", "service-pattern-")
                .filter(concept::startsWith)
                .map(group -> concept.substring(group.length()))
                .findFirst()
                .orElse(concept);
    }
}
