package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a project's JSON: names of members, ids of elements, or positions in lists without ids. Written with slashes, a
 * slash in a name as {@code ~1}, as in a JSON pointer.
 */
record Spot(List<String> names) {

    static final Spot ROOT = new Spot(List.of());

    Spot {
        names = List.copyOf(names);
    }

    static Spot parse(String path) {
        return new Spot(Stream.of(path.split("/", -1))
                .skip(1)
                .map(n -> n.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    Spot in(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new Spot(longer);
    }

    String path() {
        StringBuilder path = new StringBuilder();
        names.forEach(n -> path.append('/').append(n.replace("~", "~0").replace("/", "~1")));
        return path.toString();
    }

    /** Missing if there is no such place. */
    JsonNode in(JsonNode root) {
        JsonNode node = root;
        for (String name : names) {
            node = node instanceof ArrayNode list ? element(list, name) : node.path(name);
        }
        return node;
    }

    /** Sets the value there; a missing value takes the place away. False if what it is inside of is not there. */
    boolean set(JsonNode root, JsonNode value) {
        String last = names.get(names.size() - 1);
        JsonNode parent = new Spot(names.subList(0, names.size() - 1)).in(root);
        if (parent instanceof ObjectNode object) {
            if (value.isMissingNode()) {
                object.remove(last);
            } else {
                object.set(last, value);
            }
            return true;
        }
        return parent instanceof ArrayNode list && set(list, last, value);
    }

    private static boolean set(ArrayNode list, String name, JsonNode value) {
        int index = index(list, name);
        if (value.isMissingNode()) {
            return index >= 0 && list.remove(index) != null;
        }
        if (index >= 0) {
            list.set(index, value);
        } else {
            list.add(value);
        }
        return true;
    }

    private static JsonNode element(ArrayNode list, String name) {
        int index = index(list, name);
        return index < 0 ? MissingNode.getInstance() : list.get(index);
    }

    private static int index(ArrayNode list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path(Ids.MEMBER).asText("").equals(name)) {
                return i;
            }
        }
        boolean position = name.matches("\\d{1,9}") && Integer.parseInt(name) < list.size();
        return position && !Ids.have(list) ? Integer.parseInt(name) : -1;
    }
}
