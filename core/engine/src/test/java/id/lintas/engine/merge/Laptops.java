package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.store.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random edits of a project, as groups make them on several laptops; each word that is typed is typed only once. */
final class Laptops {

    private static final List<String> WORDS = List.of(
            "data",
            "survei",
            "usaha",
            "pemerintah",
            "daerah",
            "membuat",
            "forum",
            "belum",
            "sama",
            "kementerian",
            "tidak");

    private final Random random;
    private int typed;

    Laptops(long seed) {
        this.random = new Random(seed);
    }

    CaseProject base() {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode causes = data.putArray("causes");
        for (int i = 1; i <= 2 + random.nextInt(5); i++) {
            causes.add(item("f" + i));
        }
        data.put("reason", sentence());
        data.putArray("whys").add(sentence()).add(sentence());
        data.putArray("agencies").add("BPS").add("BKN");
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        ArrayNode activities = plan.putArray("activities");
        for (int i = 1; i <= 3; i++) {
            activities.add(item("k" + i)).get(i - 1);
            ((ObjectNode) activities.get(i - 1)).put("cause", "issue-analysis:f1");
        }
        return Projects.small()
                .withSection("issue-analysis", new Section(1, data))
                .withSection("activity-planning", new Section(1, plan));
    }

    private ObjectNode item(String id) {
        ObjectNode item = JsonNodeFactory.instance.objectNode().put("id", id);
        item.put("text", sentence()).put("score", random.nextInt(5));
        item.putArray("tags").add(WORDS.get(random.nextInt(WORDS.size())));
        return item;
    }

    private String sentence() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(8); i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private String fresh() {
        return "kata" + typed++;
    }

    /** A copy after some edits. */
    CaseProject edit(CaseProject project) {
        CaseProject edited = project;
        int edits = random.nextInt(7);
        for (int i = 0; i < edits; i++) {
            String step = random.nextBoolean() ? "issue-analysis" : "activity-planning";
            JsonNode data = edited.steps().get(step).data().deepCopy();
            change((ObjectNode) data, step.equals("issue-analysis") ? "causes" : "activities");
            edited = edited.withSection(step, new Section(1, data));
        }
        return random.nextInt(4) == 0 ? edited.withTitle("Judul " + fresh()) : edited;
    }

    private void change(ObjectNode data, String list) {
        ArrayNode items = (ArrayNode) data.get(list);
        int deed = random.nextInt(7);
        if (deed == 0 || items.isEmpty()) {
            String prefix = list.equals("causes") ? "f" : "k";
            ObjectNode added = item(prefix + (highest(items) + 1));
            added.put("text", fresh() + " " + sentence());
            items.insert(random.nextInt(items.size() + 1), added);
        } else if (deed == 1) {
            items.remove(random.nextInt(items.size()));
        } else if (deed == 2) {
            JsonNode moved = items.remove(random.nextInt(items.size()));
            items.insert(random.nextInt(items.size() + 1), moved);
        } else if (deed == 3 && data.has("whys")) {
            ((ArrayNode) data.get("whys")).add(fresh() + " " + sentence());
        } else if (deed == 4 && data.has("reason")) {
            data.put("reason", typeInto(data.get("reason").textValue()));
        } else {
            ObjectNode item = (ObjectNode) items.get(random.nextInt(items.size()));
            item.put("text", typeInto(item.get("text").textValue()));
            item.put("score", random.nextInt(5));
            ((ArrayNode) item.get("tags")).add(fresh());
        }
    }

    private static int highest(ArrayNode items) {
        int highest = 0;
        for (JsonNode item : items) {
            highest = Math.max(
                    highest, Integer.parseInt(item.get("id").textValue().substring(1)));
        }
        return highest;
    }

    private String typeInto(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int at = random.nextInt(words.size());
        if (random.nextBoolean()) {
            words.set(at, fresh());
        } else {
            words.add(at, fresh());
        }
        return String.join(" ", words);
    }
}
