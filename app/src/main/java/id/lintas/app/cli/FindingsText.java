package id.lintas.app.cli;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.StepResult;
import java.util.List;
import java.util.Locale;

/** Findings as lines, one each: file, severity, place, sentence, id. */
final class FindingsText {

    private final Terminal terminal;

    FindingsText(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(List<CheckedFile> files) {
        for (CheckedFile file : files) {
            file.result().ifPresent(result -> write(file, result));
        }
    }

    private void write(CheckedFile file, CheckResult result) {
        for (StepResult step : result.steps()) {
            for (Finding<?> finding : step.findings()) {
                terminal.say(file.file() + ": " + severity(finding.severity()) + ": " + place(step, finding.place())
                        + ": " + finding.message() + " [" + finding.id() + "]");
            }
        }
        terminal.say(terminal.text(
                "check.summary",
                file.file(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.HINT)));
    }

    private String severity(Severity severity) {
        return terminal.text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private static String place(StepResult step, Place place) {
        StringBuilder path = new StringBuilder(step.step());
        if (!place.item().isEmpty()) {
            path.append('/').append(place.item());
        }
        if (!place.field().isEmpty()) {
            path.append('.').append(place.field());
        }
        return path.toString();
    }
}
