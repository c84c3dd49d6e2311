package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the trees of copies. One changed value wins over the unchanged; several are joined member by member, element by
 * element, word by word; what then still differs is a conflict, for which the newest copy's value stands until somebody
 * decides.
 */
final class TreeMerge {

    private static final JsonNode NONE = MissingNode.getInstance();

    private final List<Conflict> conflicts = new ArrayList<>();

    List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * @param base what the common ancestor had; missing if it had nothing, or if there is none
     * @param held in the order of the copies
     * @return missing if nothing shall be there
     */
    JsonNode merge(Spot spot, JsonNode base, List<Held> held) {
        Set<JsonNode> changed = Held.values(held);
        if (changed.size() > 1) {
            changed.remove(base);
        }
        if (isBlank(base) && changed.size() > 1) {
            changed.removeIf(TreeMerge::isBlank);
        }
        if (changed.size() <= 1) {
            return changed.isEmpty() ? held.get(0).value() : changed.iterator().next();
        }
        return join(spot, base, held, changed);
    }

    private JsonNode join(Spot spot, JsonNode base, List<Held> held, Set<JsonNode> changed) {
        boolean differentShape = differentVersions(changed);
        if (!differentShape && changed.stream().allMatch(JsonNode::isObject)) {
            return members(spot, base, held);
        }
        boolean lists = changed.stream().allMatch(JsonNode::isArray);
        if (lists
                && Ids.have(base.isArray() ? base : JsonNodeFactory.instance.arrayNode())
                && changed.stream().allMatch(Ids::have)) {
            return elements(spot, base, held);
        }
        if (lists) {
            return sameSize(base, changed) ? positions(spot, base, held) : values(base, held);
        }
        Optional<JsonNode> text = words(base, changed);
        return text.orElseGet(() -> conflict(spot, base, held, changed));
    }

    /** Sections whose data have different shapes cannot be joined. */
    private static boolean differentVersions(Set<JsonNode> changed) {
        return changed.stream().allMatch(n -> n.has("version") && n.has("data"))
                && changed.stream().map(n -> n.get("version")).distinct().count() > 1;
    }

    private JsonNode members(Spot spot, JsonNode base, List<Held> held) {
        Set<String> names = new LinkedHashSet<>();
        base.fieldNames().forEachRemaining(names::add);
        List<Held> objects = held.stream().filter(h -> h.value().isObject()).toList();
        objects.forEach(h -> h.value().fieldNames().forEachRemaining(names::add));
        ObjectNode joined = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            JsonNode value = merge(spot.in(name), base.path(name), Held.each(objects, v -> v.path(name)));
            if (!value.isMissingNode()) {
                joined.set(name, value);
            }
        }
        return joined;
    }

    private JsonNode elements(Spot spot, JsonNode base, List<Held> held) {
        Map<String, JsonNode> before = Ids.elements(base);
        List<List<String>> orders = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        for (Held one : held) {
            List<String> order = List.copyOf(Ids.elements(one.value()).keySet());
            orders.add(order);
            ids.addAll(order);
        }
        Map<String, JsonNode> joined = new LinkedHashMap<>();
        for (String id : ids) {
            List<Held> each = Held.each(held, list -> Ids.elements(list).getOrDefault(id, NONE));
            JsonNode element = element(spot.in(id), before.getOrDefault(id, NONE), each);
            if (!element.isMissingNode()) {
                joined.put(id, element);
            }
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ListOrder.of(List.copyOf(before.keySet()), orders, joined.keySet()).forEach(id -> list.add(joined.get(id)));
        return list;
    }

    /** One copy removed what another changed: it stays, and somebody has to decide. */
    private JsonNode element(Spot spot, JsonNode base, List<Held> held) {
        List<Held> present =
                held.stream().filter(h -> !h.value().isMissingNode()).toList();
        boolean removed = !base.isMissingNode() && present.size() < held.size();
        boolean untouched = present.stream().allMatch(h -> h.value().equals(base));
        if (present.isEmpty() || (removed && untouched)) {
            return NONE;
        }
        JsonNode joined = merge(spot, base, present);
        if (removed) {
            List<Held> sides = new ArrayList<>(held);
            sides.replaceAll(h -> h.value().isMissingNode() ? h : new Held(h.copy(), joined));
            conflicts.add(Conflict.of(spot, base, sides));
        }
        return joined;
    }

    private static boolean sameSize(JsonNode base, Set<JsonNode> changed) {
        return base.isArray() && changed.stream().allMatch(list -> list.size() == base.size());
    }

    private JsonNode positions(Spot spot, JsonNode base, List<Held> held) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < base.size(); i++) {
            int place = i;
            JsonNode value = merge(spot.in(String.valueOf(i)), base.path(i), Held.each(held, v -> v.path(place)));
            list.add(value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
        }
        return list;
    }

    /** Lists without ids: what one copy removed is gone, what any added is there. */
    private static JsonNode values(JsonNode base, List<Held> held) {
        Map<String, JsonNode> before = keyed(base);
        Map<String, JsonNode> all = new LinkedHashMap<>(before);
        List<List<String>> orders = new ArrayList<>();
        Set<String> removed = new LinkedHashSet<>();
        for (Held one : held) {
            Map<String, JsonNode> now = keyed(one.value());
            orders.add(List.copyOf(now.keySet()));
            now.forEach(all::putIfAbsent);
            before.keySet().stream().filter(k -> !now.containsKey(k)).forEach(removed::add);
        }
        all.keySet().removeAll(removed);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ListOrder.of(List.copyOf(before.keySet()), orders, all.keySet()).forEach(key -> list.add(all.get(key)));
        return list;
    }

    private static Map<String, JsonNode> keyed(JsonNode list) {
        Map<String, JsonNode> keyed = new LinkedHashMap<>();
        for (JsonNode element : list) {
            String text = element.toString();
            int again = 0;
            while (keyed.containsKey(text + "#" + again)) {
                again++;
            }
            keyed.put(text + "#" + again, element);
        }
        return keyed;
    }

    private static Optional<JsonNode> words(JsonNode base, Set<JsonNode> changed) {
        boolean texts = base.isTextual() && !isBlank(base) && changed.stream().allMatch(JsonNode::isTextual);
        return texts
                ? WordMerge.merge(
                                base.textValue(),
                                changed.stream().map(JsonNode::textValue).toList())
                        .map(TextNode::valueOf)
                : Optional.empty();
    }

    private JsonNode conflict(Spot spot, JsonNode base, List<Held> held, Set<JsonNode> changed) {
        List<Held> sides =
                held.stream().filter(h -> changed.contains(h.value())).toList();
        conflicts.add(Conflict.of(spot, base, sides));
        return sides.get(0).value();
    }

    static boolean isBlank(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }
}
