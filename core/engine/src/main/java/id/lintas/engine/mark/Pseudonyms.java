package id.lintas.engine.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Numbers that stand for groups where names are hidden. A group keeps its number; new ones are numbered in an order that says
 * nothing about their names.
 *
 * @param keys the groups' {@link Keys}, the first has number 1
 */
public record Pseudonyms(List<String> keys) {

    public static final Pseudonyms NONE = new Pseudonyms(List.of());

    public Pseudonyms {
        keys = List.copyOf(keys);
    }

    /** With numbers for all of these. */
    public Pseudonyms knowing(Collection<String> groups) {
        // The keys are hashes, so their order tells nothing.
        List<String> fresh = groups.stream()
                .filter(k -> !keys.contains(k))
                .distinct()
                .sorted()
                .toList();
        if (fresh.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(keys);
        all.addAll(fresh);
        return new Pseudonyms(all);
    }

    /** Such as {@code K-03}; {@code K-00} for a group without a number. */
    public String of(String key) {
        return String.format(java.util.Locale.ROOT, "K-%02d", keys.indexOf(key) + 1);
    }
}
