package id.lintas.app.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The complete sample with another thread through it: fewer items, linked at random so that no end is open. */
final class ThreadedProject {

    private static final String ISSUE = "issue-analysis";
    private static final String PLAN = "activity-planning";
    private static final String RISK = "obstacle-estimation";
    private static final String PRACTICE = "best-practices";
    private static final String QUIZ = "quiz";

    /** One link, by where it stands in the file: the element {@code from} of a step, its field, and what it names. */
    record Joint(String step, String from, String field, String to) {}

    private final CaseProject base;
    private final Random random;
    private final Map<String, ObjectNode> data = new LinkedHashMap<>();
    private final List<Joint> joints = new ArrayList<>();

    ThreadedProject(CaseProject sample, Random random) {
        this.base = sample;
        this.random = random;
        sample.steps().forEach((id, section) -> data.put(id, section.data().deepCopy()));
        List<String> causes = keep(ISSUE, "causes");
        elements(ISSUE, "causes").forEach(c -> ((ObjectNode) c).put("root", true));
        List<String> activities = keep(PLAN, "activities");
        List<String> obstacles = keep(RISK, "obstacles");
        List<String> practices = keep(PRACTICE, "practices");
        elements(PLAN, "activities").forEach(a -> ((ObjectNode) a).remove("after"));
        for (JsonNode o : elements(RISK, "obstacles")) {
            ((ObjectNode) o).remove(List.of("delayActivity", "delayLow", "delayLikely", "delayHigh"));
        }
        data.get(RISK).remove("finishBy");
        join(PLAN, "activities", activities, "causes", ISSUE, causes);
        join(RISK, "obstacles", obstacles, "activities", PLAN, activities);
        elements(PRACTICE, "practices").forEach(p -> ((ObjectNode) p).putArray("activities"));
        join(PRACTICE, "practices", practices, "obstacles", RISK, obstacles);
        evidence();
        for (JsonNode question : elements(QUIZ, "questions")) {
            String about = PLAN + ":" + any(activities);
            ((ObjectNode) question).put("about", about);
            joints.add(new Joint(QUIZ, question.get("id").asText(), "about", about));
        }
    }

    private ArrayNode elements(String step, String list) {
        return (ArrayNode) data.get(step).get(list);
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Keeps a few at random. */
    private List<String> keep(String step, String list) {
        ArrayNode all = elements(step, list);
        int count = 1 + random.nextInt(4);
        while (all.size() > count) {
            all.remove(random.nextInt(all.size()));
        }
        List<String> ids = new ArrayList<>();
        all.forEach(e -> ids.add(e.get("id").asText()));
        return ids;
    }

    private void join(String step, String list, List<String> ids, String field, String target, List<String> targets) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        ids.forEach(id -> links.put(id, new ArrayList<>(List.of(any(targets)))));
        ids.stream()
                .filter(id -> random.nextInt(3) == 0)
                .forEach(id -> links.get(id).add(any(targets)));
        targets.forEach(to -> links.get(any(ids)).add(to));
        for (JsonNode element : elements(step, list)) {
            String id = element.get("id").asText();
            ArrayNode refs = ((ObjectNode) element).putArray(field);
            for (String to : links.get(id).stream().distinct().toList()) {
                refs.add(target + ":" + to);
                joints.add(new Joint(step, id, field, target + ":" + to));
            }
        }
    }

    private void evidence() {
        ArrayNode shown = (ArrayNode) chosen(data.get(ISSUE)).get("evidence");
        int count = 1 + random.nextInt(3);
        while (shown.size() > count) {
            shown.remove(random.nextInt(shown.size()));
        }
        String issue = data.get(ISSUE).get("chosen").asText();
        shown.forEach(
                e -> joints.add(new Joint(ISSUE, issue, "evidence", e.get("id").asText())));
    }

    private static ObjectNode chosen(JsonNode issues) {
        for (JsonNode issue : issues.get("issues")) {
            if (issue.get("id").equals(issues.get("chosen"))) {
                return (ObjectNode) issue;
            }
        }
        throw new AssertionError("No chosen issue");
    }

    CaseProject project() {
        CaseProject project = base;
        for (Map.Entry<String, ObjectNode> step : data.entrySet()) {
            Section before = base.steps().get(step.getKey());
            project =
                    project.withSection(step.getKey(), new Section(before.version(), step.getValue(), before.extra()));
        }
        return project;
    }

    List<Joint> joints() {
        return joints;
    }

    /** Each call gives the same project but for that link. */
    CaseProject without(Joint joint) {
        ObjectNode changed = data.get(joint.step()).deepCopy();
        changed.forEach(list -> list.forEach(element -> cut(element, joint)));
        Section before = base.steps().get(joint.step());
        return project().withSection(joint.step(), new Section(before.version(), changed, before.extra()));
    }

    private static void cut(JsonNode element, Joint joint) {
        if (!element.isObject() || !element.path("id").asText().equals(joint.from())) {
            return;
        }
        if (joint.field().equals("about")) {
            ((ObjectNode) element).remove("about");
            return;
        }
        ArrayNode refs = (ArrayNode) element.get(joint.field());
        for (int i = refs.size() - 1; i >= 0; i--) {
            String name = refs.get(i).isObject()
                    ? refs.get(i).get("id").asText()
                    : refs.get(i).asText();
            if (name.equals(joint.to())) {
                refs.remove(i);
            }
        }
    }

    /** What a reader of the worksheet expects to be told, said anew: step, finding and place of each end that opens. */
    List<String> expected(Joint gone) {
        List<String> expected = new ArrayList<>();
        boolean lastOfFrom = joints.stream().noneMatch(j -> !j.equals(gone) && sameStart(j, gone));
        boolean lastOfTo = joints.stream()
                .noneMatch(j -> !j.equals(gone) && j.step().equals(gone.step()) && j.to().equals(gone.to()));
        String to = gone.to().replaceFirst(".*:", "");
        if (lastOfFrom) {
            expected.add(
                    switch (gone.step()) {
                        case ISSUE -> "issue-analysis evidence-missing@" + gone.from() + ".evidence";
                        case PLAN -> "activity-planning cause-missing@" + gone.from() + ".causes";
                        case RISK -> "obstacle-estimation activity-missing@" + gone.from() + ".activities";
                        case PRACTICE -> "best-practices for-nothing@" + gone.from() + ".activities";
                        default -> "quiz thread-open@" + gone.from() + ".";
                    });
        }
        if (lastOfTo && gone.step().equals(PLAN)) {
            expected.add("activity-planning root-cause-open@" + to + ".coverage");
        } else if (lastOfTo && gone.step().equals(RISK)) {
            expected.add("obstacle-estimation activity-unlooked@" + to + ".");
        } else if (lastOfTo && gone.step().equals(PRACTICE)) {
            expected.add("obstacle-estimation thread-open@" + to + ".");
        }
        return expected;
    }

    private static boolean sameStart(Joint one, Joint other) {
        return one.step().equals(other.step()) && one.from().equals(other.from());
    }
}
