package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of an object as they are taken out one by one; what nobody took is unknown to this version. */
final class Members {

    private final ObjectNode node;
    private final String pointer;
    private final boolean lenient;
    private final Set<String> taken = new HashSet<>();

    /** @param lenient whether a member of the wrong kind counts as missing, as in a file that is not written again */
    Members(ObjectNode node, String pointer, boolean lenient) {
        this.node = node;
        this.pointer = pointer;
        this.lenient = lenient;
    }

    String text(String name) throws ShapeProblem {
        JsonNode value = take(name);
        return fits(value, value.isTextual(), name, "shape.text") ? value.textValue() : "";
    }

    Members object(String name) throws ShapeProblem {
        JsonNode value = take(name);
        boolean fits = fits(value, value.isObject(), name, "shape.object");
        return new Members(fits ? (ObjectNode) value : node.objectNode(), Pointers.child(pointer, name), lenient);
    }

    List<JsonNode> list(String name) throws ShapeProblem {
        JsonNode value = take(name);
        List<JsonNode> list = new ArrayList<>();
        if (fits(value, value.isArray(), name, "shape.list")) {
            value.forEach(list::add);
        }
        return list;
    }

    List<Members> objects(String name) throws ShapeProblem {
        JsonNode value = take(name);
        List<Members> objects = new ArrayList<>();
        if (fits(value, value.isArray(), name, "shape.list")) {
            Members inside = new Members(node.objectNode(), Pointers.child(pointer, name), lenient);
            for (int i = 0; i < value.size(); i++) {
                if (inside.fits(value.get(i), value.get(i).isObject(), String.valueOf(i), "shape.object")) {
                    objects.add(new Members((ObjectNode) value.get(i), inside.pointer + "/" + i, lenient));
                }
            }
        }
        return objects;
    }

    List<String> texts(String name) throws ShapeProblem {
        JsonNode value = take(name);
        List<String> texts = new ArrayList<>();
        if (fits(value, value.isArray(), name, "shape.list")) {
            Members inside = new Members(node.objectNode(), Pointers.child(pointer, name), lenient);
            ArrayNode array = (ArrayNode) value;
            for (int i = 0; i < array.size(); i++) {
                if (inside.fits(array.get(i), array.get(i).isTextual(), String.valueOf(i), "shape.text")) {
                    texts.add(array.get(i).textValue());
                }
            }
        }
        return texts;
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** Where a member is, or would be. */
    String pointer(String name) {
        return Pointers.child(pointer, name);
    }

    String pointer() {
        return pointer;
    }

    Map<String, JsonNode> rest() {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        node.properties().forEach(member -> {
            if (!taken.contains(member.getKey())) {
                rest.put(member.getKey(), member.getValue());
            }
        });
        return rest;
    }

    JsonNode take(String name) {
        taken.add(name);
        return node.path(name);
    }

    private boolean fits(JsonNode value, boolean fits, String name, String key) throws ShapeProblem {
        if (fits || value.isMissingNode() || lenient) {
            return fits;
        }
        throw new ShapeProblem(Pointers.child(pointer, name), key);
    }
}
