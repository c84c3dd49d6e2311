package id.lintas.app.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.app.text.AppTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which pages the editor has, and which fields. What has no field keeps what the pack says. */
final class PackPages {

    static final List<String> IDS =
            List.of("about", "cases", "tasks", "counts", "risk", "rubric", "practices", "questions");

    private final PackDraft draft;
    private final AppTexts texts;
    private final List<String> steps;
    private final BinaryOperator<String> stepTitle;

    /**
     * @param steps that a task can be
     * @param stepTitle what a step is called: by id, and the pack's own title or an empty text
     */
    PackPages(PackDraft draft, AppTexts texts, List<String> steps, BinaryOperator<String> stepTitle) {
        this.draft = draft;
        this.texts = texts;
        this.steps = steps;
        this.stepTitle = stepTitle;
    }

    /** The page on which a place is; the first one for a place without a field. */
    static String of(String pointer) {
        int end = pointer.indexOf('/', 1);
        String member = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
        return member.equals("scales") ? "counts" : IDS.contains(member) ? member : IDS.get(0);
    }

    PackPage page(String id) {
        return switch (id) {
            case "about" -> PackPage.of(about(form()));
            case "cases" -> list("cases", "/cases", e -> word(e.path("title")), this::freshCase, PackPages::caseFields);
            case "tasks" -> list("tasks", "/tasks", this::task, this::freshTask, PackPages::taskFields);
            case "counts" -> PackPage.of(counts(form()));
            case "risk" -> PackPage.of(risk(form()));
            case "rubric" ->
                list(
                        id,
                        "/rubric/criteria",
                        e -> word(e.path("title")),
                        () -> fresh("/rubric/criteria", "k", e -> e.put("weight", 10)),
                        f -> f.words("criterion", "/title", 1)
                                .number("weight", "/weight")
                                .words("look", "/question", 2));
            case "practices" ->
                list(
                        id,
                        "/practices/list",
                        e -> word(e.path("title")),
                        () -> fresh("/practices/list", "p", e -> text(e, "done")),
                        PackPages::practiceFields);
            case "questions" ->
                list(
                        id,
                        "/questions/list",
                        e -> word(e.path("question")),
                        this::freshQuestion,
                        PackPages::questionFields);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static PackForm about(PackForm form) {
        return form.words("title", "/title", 1)
                .words("description", "/description", 3)
                .line("author", "/author")
                .line("id", "/id")
                .line("version", "/version");
    }

    private static void caseFields(PackForm form) {
        form.words("caseTitle", "/title", 1)
                .words("subtitle", "/subtitle", 1)
                .paragraphs("paragraphs", "/paragraphs", 10);
    }

    private static void taskFields(PackForm form) {
        form.number("minutes", "/minutes")
                .words("taskTitle", "/title", 1)
                .words("summary", "/summary", 1)
                .heading("pack.guidance")
                .note("pack.guidance.note")
                .words("guidanceTitle", "/guidance/0/title", 1)
                .words("guidanceText", "/guidance/0/text", 4);
    }

    private static PackForm counts(PackForm form) {
        return form.number("issues", "/counts/issues")
                .number("activities", "/counts/activities")
                .number("practiceCount", "/counts/practices")
                .number("questionCount", "/counts/questions")
                .choice("apkl", "/scales/apkl", "tick", "tick", "score")
                .number("usg", "/scales/usg");
    }

    private static PackForm risk(PackForm form) {
        return form.choice("mode", "/risk/mode", "governmentMatrix", "governmentMatrix", "product")
                .numbers("matrix", "/risk/matrix")
                .numbers("bands", "/risk/bands")
                .number("high", "/risk/high")
                .numbers("chances", "/risk/chances");
    }

    private static void practiceFields(PackForm form) {
        form.words("practice", "/title", 1)
                .line("body", "/body")
                .words("problem", "/problem", 2)
                .words("done", "/done", 3)
                .words("lessons", "/lessons", 2);
    }

    private static void questionFields(PackForm form) {
        form.words("question", "/question", 2)
                .options("options", "/options", 5)
                .number("answer", "/answer")
                .words("explanation", "/explanation", 2);
    }

    private PackForm form() {
        return new PackForm(draft, texts, "");
    }

    private PackPage list(
            String id,
            String pointer,
            Function<JsonNode, String> title,
            Supplier<Optional<JsonNode>> fresh,
            Consumer<PackForm> fields) {
        boolean ownOnly = id.equals("practices") || id.equals("questions");
        Optional<PackForm> head = ownOnly
                ? Optional.of(
                        form().tick(id.equals("practices") ? "practicesOnly" : "questionsOnly", "/" + id + "/only"))
                : Optional.empty();
        ElementsPage.Kind kind = new ElementsPage.Kind(pointer, title, fresh, fields);
        return new ElementsPage(draft, texts, texts.get("pack.page." + id), kind, head);
    }

    private String word(JsonNode byLanguage) {
        String own = byLanguage.path(texts.locale().getLanguage()).asText("");
        return own.isEmpty()
                ? byLanguage.path("id").asText(byLanguage.path("en").asText(""))
                : own;
    }

    private String task(JsonNode task) {
        String title = stepTitle.apply(task.path("step").asText(), word(task.path("title")));
        return task.has("minutes")
                ? texts.get("pack.task", title, task.path("minutes").asText())
                : title;
    }

    /** The first step that is not in the pack yet. */
    private Optional<JsonNode> freshTask() {
        Set<String> there = new HashSet<>();
        draft.at("/tasks").forEach(t -> there.add(t.path("step").asText()));
        return steps.stream()
                .filter(s -> !there.contains(s))
                .findFirst()
                .map(s -> JsonNodeFactory.instance.objectNode().put("step", s).put("minutes", 10));
    }

    private Optional<JsonNode> freshCase() {
        return fresh("/cases", "kasus-", e -> {
            ObjectNode paragraphs = e.putObject("paragraphs");
            languages().forEach(paragraphs::putArray);
        });
    }

    private Optional<JsonNode> freshQuestion() {
        return fresh("/questions/list", "q", e -> {
            e.set("question", e.remove("title"));
            for (int i = 1; i <= 4; i++) {
                ObjectNode option = e.withArray("/options").addObject();
                for (String language : languages()) {
                    option.put(language, texts.get("pack.fresh.option", i));
                }
            }
            e.put("answer", 1);
        });
    }

    /** A new element with an id of its own and a title to be written over. */
    private Optional<JsonNode> fresh(String list, String prefix, Consumer<ObjectNode> rest) {
        Set<String> there = new HashSet<>();
        draft.at(list).forEach(e -> there.add(e.path("id").asText()));
        int number = 1;
        while (there.contains(prefix + number)) {
            number++;
        }
        ObjectNode element = JsonNodeFactory.instance.objectNode().put("id", prefix + number);
        text(element, "title");
        rest.accept(element);
        return Optional.of(element);
    }

    private void text(ObjectNode element, String member) {
        ObjectNode text = element.putObject(member);
        languages().forEach(language -> text.put(language, texts.get("pack.fresh")));
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        draft.at("/languages").forEach(l -> languages.add(l.asText()));
        return languages;
    }
}
