package id.lintas.app.navigator;

import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.StepResult;
import id.lintas.engine.plugin.StepDeclaration;
import id.lintas.engine.project.CaseProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the navigator's rows from what is known at the moment. */
final class TaskRows {

    private final Engine engine;
    private final AppTexts texts;

    TaskRows(Engine engine, AppTexts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    List<TaskRow> of(OpenDocument document) {
        List<TaskRow> rows = new ArrayList<>();
        for (String step : document.project().steps().keySet()) {
            Optional<StepResult> result = document.checks().flatMap(c -> c.step(step));
            rows.add(row(rows.size() + 1, step, result, document));
        }
        return rows;
    }

    /** Between 0 and 100. */
    static int percent(OpenDocument document) {
        return (int) Math.round(100 * document.checks().map(CheckResult::share).orElse(0.0));
    }

    private TaskRow row(int number, String step, Optional<StepResult> result, OpenDocument document) {
        Optional<StepDeclaration> declaration = engine.steps().declaration(step);
        String title = engine.steps().title(document.project(), step, texts.locale());
        List<Part> parts = result.map(StepResult::parts).orElseGet(() -> declared(declaration, document.project()));
        boolean trouble =
                declaration.isEmpty() || result.map(r -> r.parts().isEmpty()).orElse(false);
        double share = result.map(StepResult::share).orElse(0.0);
        long complete = parts.stream().filter(Part::complete).count();
        String done = trouble
                ? texts.get("navigator.trouble")
                : result.isEmpty() && !parts.isEmpty()
                        ? texts.get("navigator.parts", parts.size())
                        : texts.get("navigator.done", complete, parts.size());
        int minutes = engine.steps().minutes(document.project(), step);
        String subtitle = minutes > 0 && !trouble ? done + " · " + texts.get("navigator.minutes", minutes) : done;
        return new TaskRow(number, step, title, subtitle, share, parts, trouble);
    }

    private List<Part> declared(Optional<StepDeclaration> declaration, CaseProject project) {
        return declaration.stream()
                .flatMap(d -> d.parts().stream()
                        .map(p -> new Part(
                                p.id(), engine.steps().title(project, d.id(), p, texts.locale()), 0, 1, Place.STEP)))
                .toList();
    }
}
