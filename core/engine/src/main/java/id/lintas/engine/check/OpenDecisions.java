package id.lintas.engine.check;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.engine.merge.Conflict;
import id.lintas.engine.merge.Conflicts;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.store.compare.PlainText;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A finding for each place where copies that were put together clash, until somebody has decided. */
final class OpenDecisions {

    private static final String ID = "decision-open";
    private static final int LONGEST = 60;

    private final DecodedProject decoded;
    private final Locale locale;
    private final List<Conflict> conflicts;
    private final Texts texts;

    OpenDecisions(DecodedProject decoded, Locale locale) {
        this.decoded = decoded;
        this.locale = locale;
        this.conflicts = Conflicts.of(decoded.project());
        this.texts = Texts.of(ProjectChecker.class, locale);
    }

    /** What belongs to no step stands with the first. */
    List<StepResult> among(List<StepResult> results) {
        List<StepResult> all = new ArrayList<>();
        for (StepResult result : results) {
            boolean first = all.isEmpty();
            List<Finding<?>> findings = new ArrayList<>(result.findings());
            boolean changed = findings.removeIf(f -> f.id().equals(ID));
            for (Conflict conflict : conflicts) {
                boolean outside = results.stream().noneMatch(r -> r.step().equals(conflict.step()));
                if (conflict.step().equals(result.step()) || (first && outside)) {
                    findings.add(0, finding(conflict, outside));
                    changed = true;
                }
            }
            all.add(changed ? new StepResult(result.step(), result.parts(), findings, result.dismissed()) : result);
        }
        return all;
    }

    private Finding<?> finding(Conflict conflict, boolean outside) {
        String sides = conflict.sides().stream()
                .map(s -> "\"" + shortened(PlainText.of(s.value())) + "\"")
                .collect(Collectors.joining(" – "));
        return new Finding<>(
                ID,
                Severity.WARNING,
                texts.get("finding." + ID, label(conflict), sides),
                texts.get("finding." + ID + ".next", label(conflict)),
                outside ? Place.STEP : conflict.place(),
                null);
    }

    /** What a person calls the field; its own name if nobody has a label for it. */
    private String label(Conflict conflict) {
        Optional<String> ofStep = decoded.section(conflict.step())
                .flatMap(s -> s instanceof SectionState.Decoded<?> d ? Optional.of(d.step()) : Optional.empty())
                .flatMap(step -> decoded.context(step, locale).findText("field." + conflict.field()));
        return ofStep.or(
                        () -> conflict.step().isEmpty() ? texts.find("decision." + conflict.field()) : Optional.empty())
                .orElse(conflict.field());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
