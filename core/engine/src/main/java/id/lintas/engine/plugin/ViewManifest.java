package id.lintas.engine.plugin;

import java.util.Locale;
import java.util.Map;

/**
 * What a manifest says of a view: enough for a menu before any class is loaded.
 *
 * @param title by language
 * @param icon the name of an icon, or empty
 * @param place "left", "right" or "bottom"; anything else counts as "right"
 * @param explains it has an entry for each concept, and answers when a person asks what a field means
 */
public record ViewManifest(String id, Map<String, String> title, String icon, String place, boolean explains) {

    public String title(Locale locale) {
        return StepDeclaration.in(title, locale, id);
    }
}
