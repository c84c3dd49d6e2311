package id.lintas.testkit.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.testkit.review.Planted.Copy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The places of a project where a group writes sentences; in all projects of a class they come in the same order. */
final class Texts {

    static final List<String> STEPS = List.of("issue-analysis", "activity-planning", "obstacle-estimation", "quiz");

    /** How many sentences, by member. */
    private static final Map<String, Integer> SENTENCES = Map.ofEntries(
            Map.entry("statement", 1),
            Map.entry("problems", 2),
            Map.entry("text", 1),
            Map.entry("whys", 1),
            Map.entry("rootCause", 1),
            Map.entry("approach", 1),
            Map.entry("reason", 2),
            Map.entry("description", 1),
            Map.entry("typeReason", 1),
            Map.entry("output", 1),
            Map.entry("mitigation", 1),
            Map.entry("explanation", 1),
            Map.entry("stem", 1));

    /** A text and how to replace it. */
    private record Slot(String text, int sentences, Consumer<String> put) {}

    private Texts() {}

    static void fill(ObjectNode project, Sentences sentences) {
        for (String step : STEPS) {
            for (Slot slot : slots(project, step)) {
                slot.put.accept(sentences.text(slot.sentences));
            }
        }
    }

    static void takeOver(ObjectNode project, ObjectNode from, Copy copy, Random random) {
        Disguise disguise = new Disguise(random);
        for (String step : copy.steps()) {
            List<String> texts =
                    new ArrayList<>(slots(from, step).stream().map(Slot::text).toList());
            UnaryOperator<String> form = switch (copy.kind()) {
                case VERBATIM -> text -> text;
                case REORDERED -> disguise::reordered;
                case REWORDED -> disguise::reworded;
            };
            if (copy.kind() == Planted.Kind.REORDERED) {
                Collections.shuffle(texts, random);
            }
            List<Slot> slots = slots(project, step);
            for (int i = 0; i < slots.size(); i++) {
                slots.get(i).put.accept(form.apply(texts.get(i)));
            }
        }
    }

    private static List<Slot> slots(ObjectNode project, String step) {
        List<Slot> slots = new ArrayList<>();
        collect(project.get("steps").get(step).get("data"), slots);
        return slots;
    }

    private static void collect(JsonNode node, List<Slot> slots) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                int sentences = SENTENCES.getOrDefault(member.getKey(), 0);
                if (sentences > 0
                        && member.getValue().isTextual()
                        && !member.getValue().textValue().isEmpty()) {
                    String name = member.getKey();
                    slots.add(new Slot(member.getValue().textValue(), sentences, t -> object.put(name, t)));
                } else if (sentences > 0 && member.getValue() instanceof ArrayNode list) {
                    texts(list, sentences, slots);
                } else {
                    collect(member.getValue(), slots);
                }
            }
        } else {
            node.forEach(child -> collect(child, slots));
        }
    }

    private static void texts(ArrayNode list, int sentences, List<Slot> slots) {
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            slots.add(new Slot(list.get(i).asText(), sentences, t -> list.set(at, t)));
        }
    }
}
