package id.lintas.engine.step;

import id.lintas.api.Settings;
import id.lintas.engine.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The wording that a worksheet gives to a step, in place of its plugin's: the setting {@code wording}, by step, by key of the
 * plugin's texts, by language. {@code title}, {@code summary} and {@code part.<id>} stand for what the manifest says. A text
 * without any language is left out. Settings come from a file, so anything of another shape counts as absent.
 */
public record Wording(Settings settings, String step) {

    /** Stands for the examples of all guidance that the worksheet does not word itself. */
    public static final String EXAMPLES = "examples";

    private static final String SETTING = "wording";

    /** Whether the worksheet says anything about this text, be it only that it is left out. */
    public boolean knows(String key) {
        return texts(key).isPresent();
    }

    /** The text in that language, or else in the one that there is. */
    public Optional<String> find(String key, Locale locale) {
        return texts(key).flatMap(byLanguage -> {
            for (String language : new String[] {locale.getLanguage(), "id", "en"}) {
                if (byLanguage.get(language) instanceof String text) {
                    return Optional.of(text);
                }
            }
            return Optional.empty();
        });
    }

    /** The same with its places filled. */
    Optional<String> find(String key, Locale locale, Object... arguments) {
        return find(key, locale).map(text -> Texts.fill(text, arguments));
    }

    private Optional<Map<?, ?>> texts(String key) {
        if (!(settings.values().get(SETTING) instanceof Map<?, ?> steps)
                || !(steps.get(step) instanceof Map<?, ?> keys)) {
            return Optional.empty();
        }
        boolean example = key.startsWith("guide.") && key.endsWith(".example");
        Object own = keys.get(key);
        Object found = own == null && example ? keys.get(EXAMPLES) : own;
        return found instanceof Map<?, ?> byLanguage ? Optional.of(byLanguage) : Optional.empty();
    }
}
