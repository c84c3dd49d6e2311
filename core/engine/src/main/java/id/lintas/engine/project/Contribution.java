package id.lintas.engine.project;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one save brought.
 *
 * @param id the same in every copy: 16 hex digits from the content
 * @param by the name with which it was saved, or empty
 * @param items by step id, the ids of the items that were added or changed, sorted; the name of a field that is in no item
 */
public record Contribution(String id, String by, Instant at, Map<String, List<String>> items) {

    public Contribution {
        Map<String, List<String>> sorted = new TreeMap<>();
        items.forEach(
                (step, ids) -> sorted.put(step, ids.stream().sorted().distinct().toList()));
        items = Collections.unmodifiableMap(sorted);
    }
}
