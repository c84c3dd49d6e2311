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

/** Asks each step what is missing, and adds what only the host can know: a missing plugin, a section that cannot be read. */
public final class ProjectChecker {

    private final PluginGuard guard;

    public ProjectChecker(PluginGuard guard) {
        this.guard = guard;
    }

    public CheckResult check(DecodedProject decoded, Locale locale) {
        List<StepResult> results = new ArrayList<>();
        decoded.sections().forEach((id, state) -> results.add(check(id, state, decoded, locale)));
        return new CheckResult(decoded.project(), results);
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
