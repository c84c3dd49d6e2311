package id.lintas.engine.plugin;

import java.util.Locale;
import java.util.Map;

/**
 * What a manifest says of a command, for the help.
 *
 * @param summary by language: what it does, in one line
 * @param usage its arguments, a line for each form; may be empty
 */
public record VerbDeclaration(String name, Map<String, String> summary, String usage) {

    public String summary(Locale locale) {
        return StepDeclaration.in(summary, locale, "");
    }
}
