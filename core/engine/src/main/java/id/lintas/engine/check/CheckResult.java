package id.lintas.engine.check;

import id.lintas.api.Severity;
import id.lintas.engine.project.CaseProject;
import java.util.List;
import java.util.Optional;

/**
 * The findings of a snapshot.
 *
 * @param project the snapshot that was checked
 * @param steps in the worksheet's order
 */
public record CheckResult(CaseProject project, List<StepResult> steps) {

    public CheckResult {
        steps = List.copyOf(steps);
    }

    public Optional<StepResult> step(String id) {
        return steps.stream().filter(s -> s.step().equals(id)).findFirst();
    }

    public long count(Severity severity) {
        return steps.stream()
                .flatMap(s -> s.findings().stream())
                .filter(f -> f.severity() == severity)
                .count();
    }

    /** Between 0 and 1, over all steps that can say how far they are. */
    public double share() {
        return steps.stream()
                .filter(s -> !s.parts().isEmpty())
                .mapToDouble(StepResult::share)
                .average()
                .orElse(0);
    }
}
