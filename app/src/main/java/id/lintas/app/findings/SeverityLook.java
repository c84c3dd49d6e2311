package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.api.ui.Kit;
import java.util.Locale;
import javax.swing.Icon;

/** Icon and colour of a severity; the word stands beside them. */
final class SeverityLook {

    private SeverityLook() {}

    static Icon icon(Severity severity, int size) {
        return switch (severity) {
            case ERROR -> Kit.icon("x-octagon-fill", size, "error");
            case WARNING -> Kit.icon("exclamation-triangle-fill", size, "warn");
            case HINT -> Kit.icon("lightbulb-fill", size, "hint");
        };
    }

    static String key(Severity severity) {
        return "severity." + severity.name().toLowerCase(Locale.ROOT);
    }
}
