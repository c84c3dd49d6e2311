package id.lintas.engine.store.contribution;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Contribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who worked on what, from what was saved under which name; never from key strokes. */
public final class Shares {

    /**
     * One name's part.
     *
     * @param name as it was written last; empty for what was saved without one
     * @param items by step id, how many items of it this name added or changed; each item counts once
     * @param last when this name saved something for the last time
     */
    public record Share(String name, Map<String, Integer> items, Instant last) {

        public Share {
            items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        }

        public int total() {
            return items.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Shares() {}

    /**
     * Names that differ in capitals and blanks alone are one.
     *
     * @return in the order of their first save
     */
    public static List<Share> of(CaseProject project) {
        Map<String, Map<String, Set<String>>> items = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Instant> last = new HashMap<>();
        for (Contribution one : Contributions.of(project)) {
            String key = one.by().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            names.put(key, one.by().strip());
            last.put(key, one.at());
            Map<String, Set<String>> own = items.computeIfAbsent(key, k -> new LinkedHashMap<>());
            one.items()
                    .forEach((step, ids) ->
                            own.computeIfAbsent(step, s -> new HashSet<>()).addAll(ids));
        }
        List<Share> shares = new ArrayList<>();
        items.forEach((key, steps) -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            steps.forEach((step, ids) -> counts.put(step, ids.size()));
            shares.add(new Share(names.get(key), counts, last.get(key)));
        });
        return shares;
    }
}
