package id.lintas.app.timer;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.step.StepCatalog;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long each task may take.
 *
 * @param minutes by step id, in the worksheet's order; a task without minutes is left out
 */
public record TimePlan(Map<String, Integer> minutes) {

    public TimePlan {
        Map<String, Integer> timed = new LinkedHashMap<>(minutes);
        timed.values().removeIf(m -> m <= 0);
        minutes = Collections.unmodifiableMap(timed);
    }

    /** What the project's settings say; where they say nothing, what the plugins declare. */
    public static TimePlan of(CaseProject project, StepCatalog steps) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        project.steps().keySet().forEach(step -> minutes.put(step, steps.minutes(project, step)));
        return new TimePlan(minutes);
    }

    boolean isEmpty() {
        return minutes.isEmpty();
    }

    List<String> tasks() {
        return List.copyOf(minutes.keySet());
    }

    int of(String task) {
        return minutes.getOrDefault(task, 0);
    }
}
