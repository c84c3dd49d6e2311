package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a copy has at a place; missing if it has nothing there. */
record Held(Copy copy, JsonNode value) {

    static List<Held> each(List<Held> held, UnaryOperator<JsonNode> part) {
        return held.stream().map(h -> new Held(h.copy(), part.apply(h.value()))).toList();
    }

    /** The different values, in the order of the copies. */
    static Set<JsonNode> values(List<Held> held) {
        return held.stream().map(Held::value).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
