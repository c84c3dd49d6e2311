package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Format 0, of the trial before the first release, had plain texts for the paragraphs of the case. They get the ids p1,
 * p2 … in their order.
 */
final class ParagraphsGetIds implements Migration {

    @Override
    public int from() {
        return 0;
    }

    @Override
    public void apply(ObjectNode root) {
        if (!(root.path("case").path("paragraphs") instanceof ArrayNode paragraphs)) {
            return;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            JsonNode text = paragraphs.get(i);
            if (text.isTextual()) {
                ObjectNode paragraph = paragraphs.objectNode();
                paragraph.put("id", "p" + (i + 1));
                paragraph.set("text", text);
                paragraphs.set(i, paragraph);
            }
        }
    }
}
