package id.lintas.engine.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** JSON values as a person reads them. */
public final class PlainText {

    private PlainText() {}

    public static String of(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return "";
        }
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(element -> elements.add(of(element)));
            return String.join(", ", elements);
        }
        return node.isObject() ? label(node) : node.asText();
    }

    /** The first text in an item that is not its id; the id if there is none. */
    static String label(JsonNode item) {
        for (var member : item.properties()) {
            boolean text = member.getValue().isTextual()
                    && !member.getValue().textValue().isBlank();
            if (text && !member.getKey().equals("id")) {
                return member.getValue().textValue();
            }
        }
        return item.path("id").asText("");
    }
}
