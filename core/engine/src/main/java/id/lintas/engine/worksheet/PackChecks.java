package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What a schema cannot say: ids given once, texts in all languages, order, rising numbers. For a tree that follows it. */
final class PackChecks {

    private final JsonNode pack;
    private final List<PackProblem> problems = new ArrayList<>();

    PackChecks(JsonNode pack) {
        this.pack = pack;
        languages();
        once("/languages", "");
        once("/cases", "id");
        once("/tasks", "step");
        once("/rubric/criteria", "id");
        for (String list : List.of("/practices/list", "/questions/list", "/terms/list")) {
            once(list, "id");
        }
        each("/tasks", (at, task) -> once(at + "/guidance", "field"));
        each("/questions/list", this::question);
        problems.addAll(TaskOrder.check(pack.path("tasks")));
        rising("/risk/bands", true, "bands");
        rising("/risk/chances", false, "chances");
        matrix();
        weights();
    }

    List<PackProblem> problems() {
        return problems;
    }

    private void once(String list, String member) {
        Set<String> seen = new HashSet<>();
        each(list, (at, element) -> {
            String id =
                    member.isEmpty() ? element.asText() : element.path(member).asText();
            if (!seen.add(id)) {
                boolean given = element.has(member);
                problems.add(PackProblem.error(given ? at + "/" + member : at, "twice", id));
            }
        });
    }

    private void question(String at, JsonNode question) {
        if (question.path("answer").intValue() > question.path("options").size()) {
            problems.add(PackProblem.error(
                    at + "/answer", "answer", question.path("options").size()));
        }
        Set<JsonNode> seen = new HashSet<>();
        each(at + "/options", (place, option) -> {
            if (!seen.add(option)) {
                problems.add(PackProblem.error(place, "option-twice"));
            }
        });
    }

    private void rising(String list, boolean strictly, String key) {
        JsonNode numbers = pack.at(list);
        for (int i = 1; i < numbers.size(); i++) {
            int step = numbers.get(i).intValue() - numbers.get(i - 1).intValue();
            if (step < 0 || (strictly && step == 0)) {
                problems.add(PackProblem.error(list + "/" + i, key));
                return;
            }
        }
    }

    /** A number above the last band would have no level. */
    private void matrix() {
        JsonNode bands = pack.at("/risk/bands");
        JsonNode cells = pack.at("/risk/matrix");
        int most = cells.isMissingNode() ? 25 : 0;
        for (JsonNode cell : cells) {
            most = Math.max(most, cell.intValue());
        }
        if (bands.size() > 0 && bands.get(bands.size() - 1).intValue() < most) {
            problems.add(PackProblem.error("/risk/bands/" + (bands.size() - 1), "bands-end", most));
        }
    }

    private void weights() {
        int sum = 0;
        for (JsonNode criterion : pack.at("/rubric/criteria")) {
            sum += criterion.path("weight").intValue();
        }
        if (sum == 0 && pack.has("rubric")) {
            problems.add(PackProblem.error("/rubric/criteria", "weights"));
        }
    }

    private void each(String list, BiConsumer<String, JsonNode> deed) {
        JsonNode elements = pack.at(list);
        for (int i = 0; i < elements.size(); i++) {
            deed.accept(list + "/" + i, elements.get(i));
        }
    }

    private void languages() {
        Set<String> languages = new HashSet<>();
        pack.path("languages").forEach(l -> languages.add(l.textValue()));
        pack.properties().forEach(member -> languages(member.getValue(), "/" + member.getKey(), languages));
    }

    private void languages(JsonNode value, String at, Set<String> languages) {
        if (PackTree.isText(value)) {
            for (String language : List.of("id", "en")) {
                if (languages.contains(language) && !value.has(language)) {
                    problems.add(PackProblem.error(at, "language-missing", language));
                } else if (!languages.contains(language) && value.has(language)) {
                    problems.add(PackProblem.error(at + "/" + language, "language-other", language));
                }
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                languages(value.get(i), at + "/" + i, languages);
            }
        } else if (!at.equals("/settings")) {
            value.properties().forEach(m -> languages(m.getValue(), at + "/" + m.getKey(), languages));
        }
    }
}
