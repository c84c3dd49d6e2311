package id.lintas.engine.review;

import id.lintas.api.Severity;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.StepResult;
import id.lintas.engine.project.CaseProject;
import java.util.Optional;

/** A project that was handed in, with what was found in it. */
public record Reviewed(CaseProject project, CheckResult checks) {

    /** Between 0 and 1; empty if the project has no such step, or the step cannot say. */
    public Optional<Double> share(String step) {
        return checks.step(step).filter(s -> !s.parts().isEmpty()).map(StepResult::share);
    }

    public long count(Severity severity) {
        return checks.count(severity);
    }
}
