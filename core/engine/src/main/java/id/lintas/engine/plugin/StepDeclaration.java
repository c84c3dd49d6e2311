package id.lintas.engine.plugin;

import id.lintas.engine.text.PseudoText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a manifest says of a step: enough to draw the worksheet before any class is loaded.
 *
 * @param title by language
 * @param summary by language: what the task asks, in one line
 * @param minutes how long it usually takes; 0 if not said
 * @param wide its editor needs the width, so the guidance is folded while it is open
 * @param entries by field, the concept that explains it; by an empty text, the one that explains the whole task
 */
public record StepDeclaration(
        String id,
        Map<String, String> title,
        Map<String, String> summary,
        int minutes,
        boolean wide,
        List<PartDeclaration> parts,
        Map<String, String> entries) {

    /** @param title by language */
    public record PartDeclaration(String id, Map<String, String> title) {

        public String title(Locale locale) {
            return in(title, locale, id);
        }
    }

    public String title(Locale locale) {
        return in(title, locale, id);
    }

    public String summary(Locale locale) {
        return in(summary, locale, "");
    }

    static String in(Map<String, String> texts, Locale locale, String otherwise) {
        String text = texts.get(locale.getLanguage());
        return PseudoText.in(
                locale, text != null ? text : texts.getOrDefault("id", texts.getOrDefault("en", otherwise)));
    }
}
