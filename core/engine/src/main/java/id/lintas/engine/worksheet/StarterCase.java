package id.lintas.engine.worksheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A case that a new project can start from.
 *
 * @param title by language
 * @param subtitle by language
 * @param icon the name of an icon
 * @param paragraphs by language; empty lists for a case that the group writes itself
 */
public record StarterCase(
        String id,
        Map<String, String> title,
        Map<String, String> subtitle,
        String icon,
        Map<String, List<String>> paragraphs) {

    public String title(Locale locale) {
        return in(title, locale, id);
    }

    public String subtitle(Locale locale) {
        return in(subtitle, locale, "");
    }

    /** The text in that language, or else in the one that there is. */
    static String in(Map<String, String> texts, Locale locale, String otherwise) {
        return texts.getOrDefault(locale.getLanguage(), texts.getOrDefault("id", texts.getOrDefault("en", otherwise)));
    }
}
