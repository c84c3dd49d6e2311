package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.store.format.SettingValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings that a pack gives to each project that is made with it. Beside the dotted keys of the plugins they are:
 * {@code rubric}, {@code wording} (see {@link id.lintas.engine.step.Wording}) and {@code
 * data.practices}, {@code data.questions}, {@code data.terms} for {@link id.lintas.api.StepContext#contributions}.
 */
final class PackSettings {

    /** From the pack's members to the settings that plugins read. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("/counts/issues", "issues.min"),
            Map.entry("/counts/activities", "activities.min"),
            Map.entry("/counts/practices", "practices.min"),
            Map.entry("/counts/questions", "quiz.questions"),
            Map.entry("/scales/apkl", "apkl.mode"),
            Map.entry("/scales/usg", "usg.max"),
            Map.entry("/risk/mode", "risk.mode"),
            Map.entry("/risk/matrix", "risk.matrix"),
            Map.entry("/risk/bands", "risk.bands"),
            Map.entry("/risk/high", "risk.high"),
            Map.entry("/risk/chances", "risk.chances"));

    private final ObjectNode pack;
    private final Map<String, Object> settings = new LinkedHashMap<>();

    private PackSettings(ObjectNode pack) {
        this.pack = pack;
        pack.path("settings").properties().forEach(m -> put(m.getKey(), m.getValue()));
        KEYS.forEach((pointer, key) -> put(key, pack.at(pointer)));
        for (JsonNode task : pack.path("tasks")) {
            put("minutes." + task.path("step").textValue(), task.path("minutes"));
        }
        rubric();
        ObjectNode wording = new PackWording(pack.path("tasks")).byStep();
        put("wording", wording.isEmpty() ? pack.path("") : wording);
        data("practices", "practices");
        data("questions", "questions");
        data("terms", "concepts");
    }

    static Map<String, Object> of(ObjectNode pack) {
        return new PackSettings(pack).settings;
    }

    private void put(String key, JsonNode value) {
        if (!value.isMissingNode()) {
            settings.put(key, SettingValues.toPlain(value));
        }
    }

    /** As {@link id.lintas.engine.mark.Rubric} reads it. */
    private void rubric() {
        ArrayNode criteria = JsonNodeFactory.instance.arrayNode();
        for (JsonNode given : pack.at("/rubric/criteria")) {
            ObjectNode made = criteria.addObject();
            made.set("id", given.get("id"));
            made.set("weight", given.get("weight"));
            made.set("name", given.get("title"));
            if (given.has("levels")) {
                made.set("levels", given.get("levels"));
            }
        }
        if (!criteria.isEmpty()) {
            put("rubric", criteria);
        }
    }

    /** @param list the name that the plugin's own file gives to its list */
    private void data(String member, String list) {
        JsonNode given = pack.path(member);
        if (given.isMissingNode()) {
            return;
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode array = data.putArray(list);
        for (JsonNode element : given.path("list")) {
            array.add(PackData.of(member, inBothLanguages(element.deepCopy())));
        }
        put("data." + member, data);
        put("data." + member + ".only", given.path("only"));
    }

    /** What plugins read has both languages; a pack of one language shows its own in both. */
    private static JsonNode inBothLanguages(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                if (PackTree.isText(member.getValue())) {
                    JsonNode text = member.getValue();
                    ObjectNode both = object.putObject(member.getKey());
                    both.set("id", text.has("id") ? text.get("id") : text.get("en"));
                    both.set("en", text.has("en") ? text.get("en") : text.get("id"));
                } else {
                    inBothLanguages(member.getValue());
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
                wrapped.set("it", array.get(i));
                array.set(i, inBothLanguages(wrapped).get("it"));
            }
        }
        return node;
    }
}
