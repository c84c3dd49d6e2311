package id.lintas.engine.check;

import id.lintas.api.Finding;
import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import id.lintas.engine.plugin.PluginGuard;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.step.SectionState.Decoded;
import id.lintas.engine.step.SectionState.Newer;
import id.lintas.engine.step.SectionState.Unreadable;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks each step what is missing, and adds what only the host can know: a missing plugin, a section that cannot be read. */
public final class ProjectChecker {

    private final PluginGuard guard;

    public ProjectChecker(PluginGuard guard) {
        this.guard = guard;
    }

    /**
     * An earlier result, of which a later check may reuse what cannot have changed.
     *
     * @param locale the language that its findings speak
     */
    public record Earlier(DecodedProject decoded, CheckResult result, Locale locale) {}

    public CheckResult check(DecodedProject decoded, Locale locale) {
        return check(decoded, locale, Optional.empty());
    }

    /** The same; a step is asked again only if its own data changed, or something that it can see of the others. */
    public CheckResult check(DecodedProject decoded, Locale locale, Optional<Earlier> earlier) {
        Optional<Earlier> usable = earlier.filter(e -> e.locale().equals(locale))
                .filter(e -> e.decoded().view().equals(decoded.view()));
        List<StepResult> results = new ArrayList<>();
        Dismissals dismissals = Dismissals.of(decoded.project());
        decoded.sections()
                .forEach((id, state) -> results.add(usable.flatMap(e -> unchanged(e, id, state))
                        .orElseGet(() -> check(id, state, decoded, locale))));
        List<StepResult> threaded = new OpenEnds(decoded, locale).among(results);
        threaded.replaceAll(result -> result.sorted(dismissals));
        List<StepResult> decisions = new OpenDecisions(decoded, locale).among(threaded);
        return new CheckResult(decoded.project(), new ReviewComments(decoded.project(), locale).among(decisions));
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged section keeps its state object
    private static Optional<StepResult> unchanged(Earlier earlier, String id, SectionState state) {
        return earlier.decoded()
                .section(id)
                .filter(s -> s == state)
                .flatMap(s -> earlier.result().step(id));
    }

    /** Why a group should care about a hint of the host's own; empty for another. */
    public static String why(String finding, Locale locale) {
        return Texts.of(ProjectChecker.class, locale)
                .find("finding." + finding + ".why")
                .orElse("");
    }

    private StepResult check(String id, SectionState state, DecodedProject decoded, Locale locale) {
        if (state instanceof Decoded<?> readable) {
            return check(readable, decoded, locale);
        }
        Texts texts = Texts.of(ProjectChecker.class, locale);
        Finding<?> finding;
        if (state instanceof Newer) {
            finding = finding("section-newer", Severity.WARNING, texts, id);
        } else if (state instanceof Unreadable unreadable) {
            finding = finding("section-unreadable", Severity.ERROR, texts, id, unreadable.reason());
        } else {
            finding = finding("plugin-missing", Severity.WARNING, texts, id);
        }
        return new StepResult(id, List.of(), List.of(finding));
    }

    private static Finding<?> finding(String id, Severity severity, Texts texts, Object... arguments) {
        return new Finding<>(id, severity, texts.get("finding." + id, arguments), "", Place.STEP, null);
    }

    private <D extends Record> StepResult check(Decoded<D> readable, DecodedProject decoded, Locale locale) {
        var step = readable.step();
        StepContext context = decoded.context(step, locale);
        List<Part> parts =
                guard.call(step.plugin(), "check", () -> step.step().parts(readable.data(), context), List::of);
        List<Finding<D>> findings =
                guard.call(step.plugin(), "check", () -> step.step().check(readable.data(), context), List::of);
        return new StepResult(step.id(), parts, List.copyOf(findings));
    }
}
