package id.lintas.engine.check;

import id.lintas.api.Finding;
import id.lintas.api.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a step is.
 *
 * @param parts empty if the step cannot say, since its plugin is missing or failed
 * @param findings without those that are dismissed
 * @param dismissed hints that the group has put aside
 */
public record StepResult(String step, List<Part> parts, List<Finding<?>> findings, List<Finding<?>> dismissed) {

    public StepResult {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        dismissed = List.copyOf(dismissed);
    }

    public StepResult(String step, List<Part> parts, List<Finding<?>> findings) {
        this(step, parts, findings, List.of());
    }

    /** The same findings, with those put aside that are dismissed now, and those brought back that are no longer. */
    StepResult sorted(Dismissals dismissals) {
        List<Finding<?>> all = new ArrayList<>(findings);
        all.addAll(dismissed);
        List<Finding<?>> aside =
                all.stream().filter(f -> dismissals.cover(step, f)).toList();
        if (aside.equals(dismissed)) {
            return this;
        }
        all.removeAll(aside);
        return new StepResult(step, parts, all, aside);
    }

    /** The same without any finding of that id, put aside or not. */
    StepResult without(String finding) {
        if (Stream.of(findings, dismissed).flatMap(List::stream).noneMatch(f -> f.id().equals(finding))) {
            return this;
        }
        return new StepResult(
                step,
                parts,
                findings.stream().filter(f -> !f.id().equals(finding)).toList(),
                dismissed.stream().filter(f -> !f.id().equals(finding)).toList());
    }

    StepResult with(List<Finding<?>> changed) {
        return changed.equals(findings) ? this : new StepResult(step, parts, changed, dismissed);
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
