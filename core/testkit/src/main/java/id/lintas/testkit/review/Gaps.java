package id.lintas.testkit.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Takes something away that a complete project has. */
final class Gaps {

    private static final List<String> STEPS =
            List.of("issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz");

    private Gaps() {}

    /** @return the step that is not complete now */
    static String make(ObjectNode project, Random random) {
        String step = STEPS.get(random.nextInt(STEPS.size()));
        JsonNode data = project.get("steps").get(step).get("data");
        switch (step) {
            case "issue-analysis" -> ((ObjectNode) data).put("chosen", "");
            case "activity-planning" -> clear(data.get("activities"), "indicator", "target");
            case "obstacle-estimation" -> clear(data.get("obstacles"), "mitigation");
            case "best-practices" -> ((ArrayNode) data.get("practices")).removeAll();
            default -> {
                ArrayNode questions = (ArrayNode) data.get("questions");
                questions.remove(questions.size() - 1);
            }
        }
        return step;
    }

    private static void clear(JsonNode items, String... members) {
        for (JsonNode item : items) {
            for (String member : members) {
                ((ObjectNode) item).put(member, "");
            }
        }
    }
}
