package id.lintas.engine.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.lintas.engine.store.compare.Difference.Area;
import id.lintas.engine.store.compare.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the JSON of one area. Lists whose elements have ids are matched by these, all others are one value. */
final class TreeComparison {

    private static final String ID = "id";

    private final Area area;
    private final String step;
    private final List<Difference> found;

    TreeComparison(Area area, String step, List<Difference> found) {
        this.area = area;
        this.step = step;
        this.found = found;
    }

    void compare(JsonNode before, JsonNode after) {
        compare(new Spot("", "", ""), before, after);
    }

    /** Where in the area. */
    private record Spot(String item, String label, String field) {

        Spot member(String name) {
            return new Spot(item, label, field.isEmpty() ? name : field + "." + name);
        }
    }

    private void compare(Spot spot, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        boolean objects = isObjectOrNone(before) && isObjectOrNone(after);
        if (objects) {
            members(spot, before, after);
        } else if (isItemsOrNone(before) && isItemsOrNone(after)) {
            items(spot, before, after);
        } else {
            value(spot, before, after);
        }
    }

    private void members(Spot spot, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            compare(spot.member(name), before.path(name), after.path(name));
        }
    }

    private void items(Spot spot, JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = byId(before);
        Map<String, JsonNode> now = byId(after);
        old.forEach((id, item) -> {
            if (!now.containsKey(id)) {
                whole(spot, id, Kind.REMOVED, PlainText.label(item), "");
            }
        });
        Set<String> moved = moved(old, now);
        now.forEach((id, item) -> {
            String label = PlainText.label(item);
            if (!old.containsKey(id)) {
                whole(spot, id, Kind.ADDED, "", label);
            } else {
                compare(new Spot(id, label, ""), old.getOrDefault(id, MissingNode.getInstance()), item);
            }
            if (moved.contains(id)) {
                whole(spot, id, Kind.MOVED, label, label);
            }
        });
    }

    private void whole(Spot list, String id, Kind kind, String before, String after) {
        String label = after.isEmpty() ? before : after;
        found.add(new Difference(area, step, id, label, list.field, kind, before, after));
    }

    /** The items that follow another one than before, counting only those that are on both sides. */
    private static Set<String> moved(Map<String, JsonNode> old, Map<String, JsonNode> now) {
        List<String> was = new ArrayList<>(old.keySet());
        was.retainAll(now.keySet());
        List<String> is = new ArrayList<>(now.keySet());
        is.retainAll(old.keySet());
        Set<String> moved = new LinkedHashSet<>(is);
        moved.removeAll(LongestRun.unmoved(was, is));
        return moved;
    }

    private void value(Spot spot, JsonNode before, JsonNode after) {
        String old = PlainText.of(before);
        String now = PlainText.of(after);
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        Kind kind = old.isEmpty() ? Kind.ADDED : now.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        found.add(new Difference(area, step, spot.item, spot.label, spot.field, kind, old, now));
    }

    private static boolean isObjectOrNone(JsonNode node) {
        return node.isObject() || node.isMissingNode();
    }

    private static boolean isItemsOrNone(JsonNode node) {
        if (!node.isArray()) {
            return node.isMissingNode();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode element : node) {
            if (!element.path(ID).isTextual() || !ids.add(element.path(ID).textValue())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        list.forEach(item -> items.put(item.path(ID).textValue(), item));
        return items;
    }
}
