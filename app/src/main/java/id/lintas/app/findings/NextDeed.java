package id.lintas.app.findings;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of the filled button and where it leads: the first gap of the open task; if it has none, the next task that
 * has one; at the end, the report.
 *
 * @param page the step to go to, or empty for the report
 */
public record NextDeed(String text, String page, Place place) {

    /** @param title gives a step's title */
    public static Optional<NextDeed> of(
            OpenDocument document, String page, AppTexts texts, Function<String, String> title) {
        Optional<CheckResult> checks = document.checks();
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        List<StepResult> steps = checks.get().steps();
        Optional<StepResult> own = checks.get().step(page);
        if (own.isPresent()) {
            Optional<Finding<?>> gap = gap(own.get());
            if (gap.isPresent()) {
                return Optional.of(new NextDeed(
                        texts.get("next.gap", gap.get().next()), page, gap.get().place()));
            }
        }
        for (StepResult step : following(steps, page)) {
            if (gap(step).isPresent()) {
                return Optional.of(
                        new NextDeed(texts.get("next.step", title.apply(step.step())), step.step(), Place.STEP));
            }
        }
        return Optional.of(new NextDeed(texts.get("next.report"), "", Place.STEP));
    }

    private static Optional<Finding<?>> gap(StepResult step) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            for (Finding<?> finding : step.findings()) {
                if (finding.severity() == severity && !finding.next().isEmpty()) {
                    return Optional.of(finding);
                }
            }
        }
        return Optional.empty();
    }

    /** The steps after the page, then those before it. */
    private static List<StepResult> following(List<StepResult> steps, String page) {
        int at = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step().equals(page)) {
                at = i + 1;
            }
        }
        List<StepResult> following = new ArrayList<>(steps.subList(at, steps.size()));
        following.addAll(steps.subList(0, at));
        following.removeIf(s -> s.step().equals(page));
        return following;
    }
}
