package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pack from the tree of its file, which follows the schema. */
final class PackTree {

    private PackTree() {}

    static WorksheetPack pack(ObjectNode tree) {
        List<StarterCase> cases = new ArrayList<>();
        tree.path("cases").forEach(node -> cases.add(starter(node)));
        List<String> steps = new ArrayList<>();
        tree.path("tasks").forEach(task -> steps.add(task.path("step").textValue()));
        return new WorksheetPack(
                tree.path("id").textValue(),
                tree.path("version").textValue(),
                list(tree.path("languages")),
                texts(tree.path("title")),
                texts(tree.path("description")),
                cases,
                steps,
                tree.path("moreTasks").asBoolean(),
                PackSettings.of(tree),
                tree);
    }

    private static StarterCase starter(JsonNode node) {
        Map<String, List<String>> paragraphs = new LinkedHashMap<>();
        node.path("paragraphs").properties().forEach(m -> paragraphs.put(m.getKey(), list(m.getValue())));
        return new StarterCase(
                node.path("id").textValue(),
                texts(node.path("title")),
                texts(node.path("subtitle")),
                node.path("icon").asText("file-text"),
                paragraphs);
    }

    static Map<String, String> texts(JsonNode byLanguage) {
        Map<String, String> texts = new LinkedHashMap<>();
        byLanguage.properties().forEach(m -> texts.put(m.getKey(), m.getValue().textValue()));
        return texts;
    }

    private static List<String> list(JsonNode array) {
        List<String> list = new ArrayList<>();
        array.forEach(element -> list.add(element.textValue()));
        return list;
    }

    /** Whether this is a text by language; also the paragraphs of a case. */
    static boolean isText(JsonNode value) {
        return value.isObject()
                && value.size() > 0
                && value.properties().stream()
                        .allMatch(m -> (m.getKey().equals("id") || m.getKey().equals("en"))
                                && (m.getValue().isTextual() || m.getValue().isArray()));
    }
}
