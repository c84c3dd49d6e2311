package id.lintas.engine.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Carries members that a record does not know from the old JSON of a section into its new JSON, so that an edit by an
 * older plugin loses nothing. Elements of lists are matched by their id.
 */
final class UnknownMembers {

    private UnknownMembers() {}

    /**
     * @param old as it stands in the file
     * @param known what the record makes of {@code old} when it is written again
     * @param fresh the new JSON; completed in place
     */
    static void carry(JsonNode old, JsonNode known, JsonNode fresh) {
        if (old instanceof ObjectNode o && known instanceof ObjectNode k && fresh instanceof ObjectNode f) {
            carryMembers(o, k, f);
        } else if (old instanceof ArrayNode o && known instanceof ArrayNode k && fresh instanceof ArrayNode f) {
            carryElements(o, k, f);
        }
    }

    private static void carryMembers(ObjectNode old, ObjectNode known, ObjectNode fresh) {
        for (Map.Entry<String, JsonNode> member : old.properties()) {
            JsonNode knownValue = known.get(member.getKey());
            if (knownValue == null) {
                fresh.set(member.getKey(), member.getValue());
            } else if (member.getValue().isContainerNode() && fresh.has(member.getKey())) {
                carry(member.getValue(), knownValue, fresh.get(member.getKey()));
            }
        }
    }

    private static void carryElements(ArrayNode old, ArrayNode known, ArrayNode fresh) {
        Map<String, JsonNode> knownById = byId(known);
        Map<String, JsonNode> freshById = byId(fresh);
        byId(old).forEach((id, element) -> {
            JsonNode k = knownById.get(id);
            JsonNode f = freshById.get(id);
            if (k != null && f != null) {
                carry(element, k, f);
            }
        });
    }

    private static Map<String, JsonNode> byId(ArrayNode elements) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode element : elements) {
            if (element.path("id").isTextual()) {
                byId.put(element.get("id").textValue(), element);
            }
        }
        return byId;
    }
}
