package id.lintas.engine.thread;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.ProjectView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The graph of the thread. Immutable; any thread. */
public final class RedThread {

    private final Map<Strand, List<Item>> strands;
    private final List<Link> links;
    private final List<OpenEnd> ends;
    private final Map<ItemRef, Item> byRef = new HashMap<>();
    private final Map<ItemRef, Set<ItemRef>> linked = new HashMap<>();
    private final Map<ItemRef, List<OpenEnd>> open;

    private RedThread(Map<Strand, List<Item>> strands, List<Link> links, List<OpenEnd> ends) {
        this.strands = strands;
        this.links = links;
        this.ends = ends;
        strands.values().forEach(items -> items.forEach(item -> byRef.put(item.ref(), item)));
        open = ends.stream().collect(Collectors.groupingBy(end -> end.item().ref()));
        for (Link link : links) {
            linked.computeIfAbsent(link.from(), r -> new LinkedHashSet<>()).add(link.to());
        }
        for (Link link : links) {
            linked.computeIfAbsent(link.to(), r -> new LinkedHashSet<>()).add(link.from());
        }
    }

    /** The items of each strand, in the worksheet's order. */
    public Map<Strand, List<Item>> strands() {
        return strands;
    }

    /** Those of the thread whose both ends are there, each once. */
    public List<Link> links() {
        return links;
    }

    /** Where the thread is broken, in its order. */
    public List<OpenEnd> ends() {
        return ends;
    }

    /**
     * An item to which something is missing.
     *
     * @param towards what it lacks a link with; {@code backwards} says on which side
     */
    public record OpenEnd(Item item, Strand towards, boolean backwards) {

        /** The same as steps know it. */
        public ProjectView.OpenEnd told() {
            return new ProjectView.OpenEnd(item.ref(), towards.kind());
        }
    }

    public static RedThread of(List<Item> items, Collection<Link> all) {
        Map<Strand, List<Item>> strands = new EnumMap<>(Strand.class);
        Map<ItemRef, Strand> places = new LinkedHashMap<>();
        for (Strand strand : Strand.values()) {
            strands.put(strand, new ArrayList<>());
        }
        for (Item item : items) {
            Strand.of(item)
                    .filter(s -> places.putIfAbsent(item.ref(), s) == null)
                    .ifPresent(s -> strands.get(s).add(item));
        }
        Set<Link> links = new LinkedHashSet<>();
        for (Link link : all) {
            if (link.ofThread() && places.containsKey(link.from()) && places.containsKey(link.to())) {
                links.add(link);
            }
        }
        List<OpenEnd> ends = new Ends(places, links, all).of(strands);
        return new RedThread(strands, List.copyOf(links), ends);
    }

    /** Those of one item. */
    public List<OpenEnd> ends(ItemRef item) {
        return open.getOrDefault(item, List.of());
    }

    public boolean isEmpty() {
        return strands.values().stream().allMatch(List::isEmpty);
    }

    public Optional<Item> item(ItemRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** What an item is linked with, on the side of the evidence or on that of the questions. */
    public List<Item> neighbours(Item item, boolean towardsEvidence) {
        Strand place = Strand.of(item).orElseThrow();
        return linked.getOrDefault(item.ref(), Set.of()).stream()
                .flatMap(ref -> item(ref).stream())
                .filter(other -> {
                    int after = Strand.of(other).orElseThrow().compareTo(place);
                    return towardsEvidence ? after < 0 : after > 0;
                })
                .toList();
    }

    /** The item with all that leads to it and all that follows from it. */
    public Set<ItemRef> through(Item item) {
        Set<ItemRef> all = new LinkedHashSet<>(Set.of(item.ref()));
        walk(item, true, all);
        walk(item, false, all);
        return all;
    }

    private void walk(Item from, boolean towardsEvidence, Set<ItemRef> all) {
        for (Item next : neighbours(from, towardsEvidence)) {
            if (all.add(next.ref())) {
                walk(next, towardsEvidence, all);
            }
        }
    }
}
