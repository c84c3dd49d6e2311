package id.lintas.engine.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a package: {@code messages_id.properties} and {@code messages_en.properties} (UTF-8) beside a class. A
 * text that the language lacks is taken from Indonesian, then from English.
 */
public final class Texts {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    private final Locale locale;
    private final List<Properties> languages;

    private Texts(Locale locale, List<Properties> languages) {
        this.locale = locale;
        this.languages = languages;
    }

    /** The texts beside {@code owner}; none at all if there are no files. */
    public static Texts of(Class<?> owner, Locale locale) {
        return new Texts(
                locale,
                List.of(locale.getLanguage(), "id", "en").stream()
                        .distinct()
                        .map(language -> load(owner, "messages_" + language + ".properties"))
                        .toList());
    }

    /** The text with {@code {0}}, {@code {1}} … replaced; for an unknown key, the key in angle quotes. */
    public String get(String key, Object... arguments) {
        return find(key).map(text -> fill(text, arguments)).orElseGet(() -> "‹" + key + "›");
    }

    /** The text with its places unfilled, if any language has it. */
    public Optional<String> find(String key) {
        return languages.stream()
                .map(p -> p.getProperty(key))
                .filter(text -> text != null)
                .findFirst()
                .map(text -> PseudoText.in(locale, text));
    }

    /** A text with {@code {0}}, {@code {1}} … replaced: in one pass, so that braces in an argument stay as they are. */
    public static String fill(String text, Object... arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            String value = index < arguments.length ? String.valueOf(arguments[index]) : place.group();
            return Matcher.quoteReplacement(value);
        });
    }

    private static Properties load(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (var in = owner.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(owner.getName() + ": " + name, e);
        }
        return properties;
    }
}
