package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.step.Wording;

/** The wording of the tasks by step and key, guidance included, as projects keep it. */
final class PackWording {

    private static final int TIPS = 5;

    private final ObjectNode byStep = JsonNodeFactory.instance.objectNode();

    PackWording(JsonNode tasks) {
        for (JsonNode task : tasks) {
            ObjectNode words = JsonNodeFactory.instance.objectNode();
            task.path("texts").properties().forEach(m -> words.set(m.getKey(), m.getValue()));
            if (!task.path("examples").asBoolean(true)) {
                words.set(Wording.EXAMPLES, words.objectNode());
            }
            for (JsonNode guidance : task.path("guidance")) {
                guidance(guidance, words);
            }
            for (String member : new String[] {"title", "summary"}) {
                if (task.has(member)) {
                    words.set(member, task.get(member));
                }
            }
            if (!words.isEmpty()) {
                byStep.set(task.path("step").textValue(), words);
            }
        }
    }

    ObjectNode byStep() {
        return byStep;
    }

    /** What the pack leaves out is left out: the plugin's own example would speak of something else. */
    private static void guidance(JsonNode guidance, ObjectNode words) {
        String key = "guide." + guidance.path("field").asText("step");
        words.set(key, guidance.get("title"));
        for (String part : new String[] {"text", "example"}) {
            words.set(key + "." + part, guidance.has(part) ? guidance.get(part) : words.objectNode());
        }
        JsonNode tips = guidance.path("tips");
        for (int i = 1; i <= TIPS; i++) {
            words.set(key + ".tip" + i, i <= tips.size() ? tips.get(i - 1) : words.objectNode());
        }
    }
}
