package id.lintas.plugin.practice.library;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ticked values by facet. Within a facet any of them will do; every facet with a tick must agree.
 *
 * @param ticked no entry for a facet without ticks
 */
public record Filter(Map<Facet, Set<String>> ticked) {

    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        ticked = Map.copyOf(ticked);
    }

    public boolean isTicked(Facet facet, String value) {
        return ticked.getOrDefault(facet, Set.of()).contains(value);
    }

    public Filter with(Facet facet, String value, boolean on) {
        Set<String> values = new LinkedHashSet<>(ticked.getOrDefault(facet, Set.of()));
        if (on) {
            values.add(value);
        } else {
            values.remove(value);
        }
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(ticked);
        changed.put(facet, Set.copyOf(values));
        if (values.isEmpty()) {
            changed.remove(facet);
        }
        return new Filter(changed);
    }

    public boolean accepts(LibraryPractice practice) {
        return ticked.keySet().stream().allMatch(facet -> accepts(facet, practice));
    }

    /** How many of {@code found} there would be with this value alone in its facet and the other facets as they are. */
    public int count(List<LibraryPractice> found, Facet facet, String value) {
        return (int) found.stream()
                .filter(p -> facet.of(p).contains(value))
                .filter(p -> ticked.keySet().stream().allMatch(other -> other == facet || accepts(other, p)))
                .count();
    }

    private boolean accepts(Facet facet, LibraryPractice practice) {
        Set<String> wanted = ticked.getOrDefault(facet, Set.of());
        return facet.of(practice).stream().anyMatch(wanted::contains);
    }
}
