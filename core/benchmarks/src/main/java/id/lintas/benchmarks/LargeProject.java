package id.lintas.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A project as large as no group's: 200 issues, 200 activities, 400 obstacles and 5,000 practices of its own. */
final class LargeProject {

    static final int ISSUES = 200;
    static final int ACTIVITIES = 200;
    static final int OBSTACLES = 400;
    static final int PRACTICES = 5_000;

    private final Random random = new Random(4);
    private final ObjectNode project;

    private LargeProject(ObjectNode project) {
        this.project = project;
    }

    static byte[] file() throws IOException {
        ObjectNode project =
                (ObjectNode) Samples.MAPPER.readTree(Samples.complete().toFile());
        project.remove("revision");
        return new LargeProject(project).grown();
    }

    private byte[] grown() throws IOException {
        grow("issue-analysis", "issues", "i", ISSUES, "statement");
        List<String> activities = grow("activity-planning", "activities", "k", ACTIVITIES, "name");
        List<String> obstacles = grow("obstacle-estimation", "obstacles", "r", OBSTACLES, "description");
        list("activity-planning", "activities").forEach(a -> ((ObjectNode) a).remove("after"));
        for (JsonNode obstacle : list("obstacle-estimation", "obstacles")) {
            ObjectNode changed = (ObjectNode) obstacle;
            changed.putArray("activities").add("activity-planning:" + any(activities));
            changed.remove("delayActivity");
        }
        ArrayNode practices = list("best-practices", "practices");
        for (int i = practices.size() + 1; i <= PRACTICES; i++) {
            practices.add(practice("p" + i, i, obstacles));
        }
        return Samples.MAPPER.writeValueAsBytes(project);
    }

    private ObjectNode practice(String id, int number, List<String> obstacles) {
        ObjectNode practice = Samples.MAPPER.createObjectNode();
        practice.put("id", id)
                .put("title", "Praktik nomor " + number + " tentang " + text(6))
                .put("lesson", text(12))
                .put("body", "Dinas " + text(2))
                .put("country", "ID")
                .put("done", text(40))
                .put("result", text(15))
                .put("source", "Laporan " + number + ", https://contoh.go.id/" + number);
        practice.putArray("obstacles").add("obstacle-estimation:" + any(obstacles));
        practice.putArray("prerequisites").add("new-ways-of-working");
        return practice;
    }

    private String text(int words) {
        String all = project.get("case").toString();
        List<String> known = List.of(all.split("[^\\p{L}]+"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(known.get(random.nextInt(known.size()))).append(' ');
        }
        return text.toString().strip();
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private ArrayNode list(String step, String member) {
        return (ArrayNode) project.get("steps").get(step).get("data").get(member);
    }

    private List<String> grow(String step, String member, String prefix, int count, String words) {
        ArrayNode list = list(step, member);
        int there = list.size();
        for (int i = there; i < count; i++) {
            ObjectNode copy = (ObjectNode) list.get(i % there).deepCopy();
            copy.put("id", prefix + (i + 1)).put(words, copy.get(words).asText() + " " + (i + 1));
            renumber(copy.path("evidence"), prefix + (i + 1));
            list.add(copy);
        }
        List<String> ids = new ArrayList<>();
        list.forEach(e -> ids.add(e.get("id").asText()));
        return ids;
    }

    private static void renumber(JsonNode evidence, String owner) {
        for (int i = 0; i < evidence.size(); i++) {
            ((ObjectNode) evidence.get(i)).put("id", owner + "e" + i);
        }
    }
}
