package id.lintas.engine.plugin;

import java.util.Locale;
import java.util.Map;

/**
 * What a manifest says of a format of reports.
 *
 * @param id what the command line calls it, and the ending of its files
 * @param title by language
 */
public record FormatDeclaration(String id, Map<String, String> title) {

    public String title(Locale locale) {
        return StepDeclaration.in(title, locale, id);
    }
}
