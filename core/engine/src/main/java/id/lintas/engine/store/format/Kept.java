package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Members that this version does not know. They stand in the {@code extra} map of their object; where an object has no
 * such map, they stand in its parent's, under the object's own name, which no unknown member can bear.
 */
final class Kept {

    private static final Set<String> TOP = Set.of(
            "format",
            "formatVersion",
            "id",
            "title",
            "language",
            "case",
            "group",
            "worksheet",
            "steps",
            "reviews",
            "revision");

    private Kept() {}

    /** The unknown top-level members alone. */
    static Map<String, JsonNode> unknown(Map<String, JsonNode> extra) {
        Map<String, JsonNode> unknown = new LinkedHashMap<>(extra);
        unknown.keySet().removeAll(TOP);
        return unknown;
    }

    /** The unknown members of the object with that name. */
    static Map<String, JsonNode> inside(Map<String, JsonNode> extra, String name) {
        return extra.get(name) instanceof ObjectNode object ? members(object) : Map.of();
    }

    static Map<String, JsonNode> without(Map<String, JsonNode> extra, String name) {
        Map<String, JsonNode> rest = new LinkedHashMap<>(extra);
        rest.remove(name);
        return rest;
    }

    /** Puts the unknown members of an object into its parent's map; nothing if there are none. */
    static void put(Map<String, JsonNode> extra, String name, Map<String, JsonNode> members) {
        if (!members.isEmpty()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            members.forEach(object::set);
            extra.put(name, object);
        }
    }

    static Map<String, JsonNode> members(ObjectNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }
}
