package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Practices, questions and terms from the pack's short form to the form of the files that plugins contribute. */
final class PackData {

    private PackData() {}

    static JsonNode of(String member, JsonNode element) {
        return switch (member) {
            case "practices" -> practice(element);
            case "questions" -> question(element);
            default -> term(element);
        };
    }

    private static ObjectNode practice(JsonNode given) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        for (String same :
                new String[] {"id", "title", "country", "years", "problem", "done", "results", "lessons", "sources"}) {
            if (given.has(same)) {
                made.set(same, given.get(same));
            }
        }
        for (String text : new String[] {"problem", "results", "lessons", "obstacleNote"}) {
            if (!made.has(text)) {
                made.putObject(text).put("id", "").put("en", "");
            }
        }
        made.put("level", given.path("level").asText("agency"));
        made.put("leadBody", given.path("body").asText(""));
        if (given.has("partners")) {
            made.set("partnerBodies", given.get("partners"));
        }
        made.put("confidence", "to-check");
        return made;
    }

    private static ObjectNode question(JsonNode given) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        made.set("id", given.get("id"));
        made.set("stem", given.get("question"));
        ArrayNode options = made.putArray("options");
        for (JsonNode option : given.path("options")) {
            options.addObject().put("key", letter(options.size())).set("text", option);
        }
        made.put("answer", letter(given.path("answer").intValue()));
        JsonNode explanation = given.path("explanation");
        if (explanation.isMissingNode()) {
            made.putObject("explanation").put("id", "").put("en", "");
        } else {
            made.set("explanation", explanation);
        }
        ArrayNode concepts = made.putArray("concepts");
        if (given.has("term")) {
            concepts.add(given.get("term"));
        }
        made.put("difficulty", given.path("difficulty").asText("medium"));
        return made;
    }

    /** @param number from 1 */
    private static String letter(int number) {
        return String.valueOf((char) ('A' + number - 1));
    }

    private static ObjectNode term(JsonNode given) {
        ObjectNode made = ((ObjectNode) given).deepCopy();
        made.put("group", "worksheet");
        if (!made.has("definition")) {
            made.putObject("definition").put("id", "").put("en", "");
        }
        return made;
    }
}
