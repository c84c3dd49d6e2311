package id.lintas.app.outline;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.engine.step.DecodedProject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The items task by task; an item that links to another one of its own task stands below it, as a cause stands below its
 * issue. A presentation model without components.
 */
record Outline(List<Task> tasks) {

    record Task(String step, List<Node> nodes) {}

    record Node(Item item, List<Node> below) {}

    static Outline of(DecodedProject decoded) {
        Map<ItemRef, ItemRef> parents = new LinkedHashMap<>();
        for (Link link : decoded.links()) {
            boolean own = link.from().step().equals(link.to().step());
            if (own && link.ofThread() && !link.from().equals(link.to())) {
                parents.putIfAbsent(link.from(), link.to());
            }
        }
        List<Task> tasks = new ArrayList<>();
        for (String step : decoded.sections().keySet()) {
            List<Item> own = decoded.items().stream()
                    .filter(i -> i.ref().step().equals(step))
                    .toList();
            Set<ItemRef> placed = new LinkedHashSet<>();
            List<Node> nodes = new ArrayList<>(below(Optional.empty(), own, parents, placed));
            // What stands in a circle has no top: it is shown flat rather than lost.
            own.stream().filter(i -> !placed.contains(i.ref())).forEach(i -> nodes.add(new Node(i, List.of())));
            tasks.add(new Task(step, List.copyOf(nodes)));
        }
        return new Outline(List.copyOf(tasks));
    }

    private static List<Node> below(
            Optional<ItemRef> top, List<Item> own, Map<ItemRef, ItemRef> parents, Set<ItemRef> placed) {
        Set<ItemRef> there = new LinkedHashSet<>(own.stream().map(Item::ref).toList());
        List<Node> nodes = new ArrayList<>();
        for (Item item : own) {
            Optional<ItemRef> parent =
                    Optional.ofNullable(parents.get(item.ref())).filter(there::contains);
            if (parent.equals(top) && placed.add(item.ref())) {
                nodes.add(new Node(item, below(Optional.of(item.ref()), own, parents, placed)));
            }
        }
        return List.copyOf(nodes);
    }
}
