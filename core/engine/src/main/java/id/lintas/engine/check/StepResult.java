package id.lintas.engine.check;

import id.lintas.api.Finding;
import id.lintas.api.Part;
import java.util.List;

/**
 * How far a step is.
 *
 * @param parts empty if the step cannot say, since its plugin is missing or failed
 */
public record StepResult(String step, List<Part> parts, List<Finding<?>> findings) {

    public StepResult {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** How many parts are complete. */
    public long complete() {
        return parts.stream().filter(Part::complete).count();
    }

    /** Between 0 and 1: the mean of the parts' shares. */
    public double share() {
        return parts.stream()
                .mapToDouble(p -> (double) p.done() / p.total())
                .average()
                .orElse(0);
    }
}
