package id.lintas.engine.thread;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.engine.thread.RedThread.OpenEnd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the open ends; each item and each link is looked at once. */
final class Ends {

    private final Map<ItemRef, Set<Strand>> leadTo = new HashMap<>();
    private final Map<ItemRef, Set<Strand>> followedBy = new HashMap<>();
    private final List<OpenEnd> ends = new ArrayList<>();

    /** @param all those too that are no piece of the thread: they may say that nothing is missing */
    Ends(Map<ItemRef, Strand> places, Set<Link> links, Collection<Link> all) {
        for (Link link : links) {
            in(leadTo, link.from()).add(places.get(link.to()));
            in(followedBy, link.to()).add(places.get(link.from()));
        }
        for (Link link : all) {
            for (Strand strand : Strand.values()) {
                if (link.rulesOut(strand.kind())) {
                    in(followedBy, link.to()).add(strand);
                }
            }
        }
    }

    private static Set<Strand> in(Map<ItemRef, Set<Strand>> map, ItemRef ref) {
        return map.computeIfAbsent(ref, r -> EnumSet.noneOf(Strand.class));
    }

    List<OpenEnd> of(Map<Strand, List<Item>> strands) {
        strands.forEach((strand, items) -> items.forEach(item -> look(item, strand)));
        return List.copyOf(ends);
    }

    private void look(Item item, Strand strand) {
        Set<Strand> roots = strand.roots();
        Set<Strand> before = leadTo.getOrDefault(item.ref(), Set.of());
        if (!roots.isEmpty() && roots.stream().noneMatch(before::contains)) {
            Strand last = Stream.of(Strand.values()).filter(roots::contains).reduce(Strand.ISSUE, (a, b) -> b);
            ends.add(new OpenEnd(item, last, true));
        }
        Set<Strand> after = followedBy.getOrDefault(item.ref(), Set.of());
        for (Strand follower : Strand.values()) {
            if (strand.followers(item).contains(follower) && !after.contains(follower)) {
                ends.add(new OpenEnd(item, follower, false));
            }
        }
    }
}
