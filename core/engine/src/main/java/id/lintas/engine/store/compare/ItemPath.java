package id.lintas.engine.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Where an item stands in a section's data.
 *
 * @param owner the id of the item that it is inside of; empty for the section itself
 * @param names the members from the owner to the list, dotted
 */
record ItemPath(String owner, String names, ArrayNode list, int index, JsonNode item) {

    private static final String ID = "id";

    static Optional<ItemPath> find(JsonNode data, String id) {
        return find(data, "", "", id);
    }

    private static Optional<ItemPath> find(JsonNode node, String owner, String names, String id) {
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode element = list.get(i);
                if (element.path(ID).asText("").equals(id)) {
                    return Optional.of(new ItemPath(owner, names, list, i, element));
                }
                Optional<ItemPath> deeper =
                        element.has(ID) ? find(element, element.path(ID).asText(), "", id) : Optional.empty();
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String path = names.isEmpty() ? member.getKey() : names + "." + member.getKey();
            Optional<ItemPath> deeper = find(member.getValue(), owner, path, id);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    void remove() {
        list.remove(index);
    }

    /**
     * Puts the item at the same place of other data.
     *
     * @param instead what the item is now, if it is only moved
     * @return false if what it was inside of is not there
     */
    boolean insertInto(JsonNode data, Optional<JsonNode> instead) {
        Optional<JsonNode> place =
                owner.isEmpty() ? Optional.of(data) : find(data, owner).map(ItemPath::item);
        JsonNode parent = place.orElse(data);
        if (place.isEmpty()) {
            return false;
        }
        String[] path = names.split("\\.", -1);
        for (int i = 0; i < path.length - 1; i++) {
            parent = parent.path(path[i]);
        }
        if (!(parent instanceof ObjectNode object)) {
            return false;
        }
        String last = path[path.length - 1];
        ArrayNode target = object.get(last) instanceof ArrayNode there ? there : object.putArray(last);
        Restoration.insert(target, index, instead.orElse(item));
        return true;
    }
}
