package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.step.LoadedStep;
import id.lintas.engine.step.StepCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is doubtful about a pack that can be used: tasks and texts that no installed plugin knows. */
public final class PackAdvice {

    private final StepCatalog catalog;

    public PackAdvice(StepCatalog catalog) {
        this.catalog = catalog;
    }

    /** Loads the plugins of the pack's tasks. */
    public List<PackProblem> of(WorksheetPack pack) {
        List<PackProblem> advice = new ArrayList<>();
        JsonNode tasks = pack.tree().path("tasks");
        for (int i = 0; i < tasks.size(); i++) {
            String step = tasks.get(i).path("step").textValue();
            Optional<LoadedStep<?>> loaded = catalog.find(step);
            if (loaded.isEmpty()) {
                advice.add(PackProblem.advice("/tasks/" + i + "/step", "no-step", step));
            } else {
                texts(tasks.get(i), "/tasks/" + i, loaded.get(), advice);
            }
        }
        return advice;
    }

    private static void texts(JsonNode task, String at, LoadedStep<?> step, List<PackProblem> advice) {
        for (var text : task.path("texts").properties()) {
            if (!step.resources().has(text.getKey(), Locale.forLanguageTag("id"))) {
                advice.add(PackProblem.advice(at + "/texts/" + text.getKey(), "no-text", text.getKey(), step.id()));
            }
        }
    }
}
