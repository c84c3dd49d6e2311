package id.lintas.engine.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a package: {@code messages_id.properties} and {@code messages_en.properties} (UTF-8) beside a class. A
 * text that the language lacks is taken from Indonesian, then from English.
 */
public final class Texts {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Each file is read once: a check of a class asks for them thousands of times. Forgotten with the class. */
    private static final ClassValue<Map<String, Map<String, String>>> READ = new ClassValue<>() {
        @Override
        protected Map<String, Map<String, String>> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Locale locale;
    private final List<Map<String, String>> languages;

    private Texts(Locale locale, List<Map<String, String>> languages) {
        this.locale = locale;
        this.languages = languages;
    }

    /** The texts beside {@code owner}; none at all if there are no files. */
    public static Texts of(Class<?> owner, Locale locale) {
        Map<String, Map<String, String>> read = READ.get(owner);
        List<Map<String, String>> languages = new ArrayList<>();
        for (String language : new LinkedHashSet<>(List.of(locale.getLanguage(), "id", "en"))) {
            languages.add(read.computeIfAbsent(language, l -> load(owner, "messages_" + l + ".properties")));
        }
        return new Texts(locale, languages);
    }

    /** The text with {@code {0}}, {@code {1}} … replaced; for an unknown key, the key in angle quotes. */
    public String get(String key, Object... arguments) {
        return find(key).map(text -> fill(text, arguments)).orElseGet(() -> "‹" + key + "›");
    }

    /** The text with its places unfilled, if any language has it. */
    public Optional<String> find(String key) {
        for (Map<String, String> language : languages) {
            String text = language.get(key);
            if (text != null) {
                return Optional.of(PseudoText.in(locale, text));
            }
        }
        return Optional.empty();
    }

    /** A text with {@code {0}}, {@code {1}} … replaced: in one pass, so that braces in an argument stay as they are. */
    public static String fill(String text, Object... arguments) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 40);
        int done = 0;
        while (open >= 0) {
            int close = place(text, open);
            int index = close < 0 ? -1 : Integer.parseInt(text, open + 1, close, 10);
            if (index >= 0 && index < arguments.length) {
                filled.append(text, done, open).append(arguments[index]);
                done = close + 1;
            }
            open = text.indexOf('{', open + 1);
        }
        return filled.append(text, done, text.length()).toString();
    }

    /** Where the place that begins at a brace ends, after one digit or two; -1 if it is only a brace. */
    private static int place(String text, int open) {
        int end = open + 1;
        while (end < text.length() && end <= open + 2 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > open + 1 && end < text.length() && text.charAt(end) == '}' ? end : -1;
    }

    private static Map<String, String> load(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (var in = owner.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(owner.getName() + ": " + name, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
