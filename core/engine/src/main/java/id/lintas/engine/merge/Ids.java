package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Lists whose elements are known by their ids. */
final class Ids {

    static final String MEMBER = "id";

    private Ids() {}

    /** Whether each element has an id, each another one; true for an empty list. */
    static boolean have(JsonNode list) {
        if (!list.isArray()) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode element : list) {
            if (!element.path(MEMBER).isTextual()
                    || !seen.add(element.path(MEMBER).textValue())) {
                return false;
            }
        }
        return true;
    }

    static Map<String, JsonNode> elements(JsonNode list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        list.forEach(e -> elements.put(e.path(MEMBER).textValue(), e));
        return elements;
    }

    /** All elements with ids in a tree, at any depth, by id; the first of those with the same id. */
    static Map<String, ObjectNode> all(JsonNode tree) {
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        collect(tree, found);
        return found;
    }

    private static void collect(JsonNode node, Map<String, ObjectNode> found) {
        boolean listed = node instanceof ArrayNode;
        for (JsonNode child : node) {
            if (listed
                    && child instanceof ObjectNode object
                    && object.path(MEMBER).isTextual()) {
                found.putIfAbsent(object.path(MEMBER).textValue(), object);
            }
            collect(child, found);
        }
    }
}
