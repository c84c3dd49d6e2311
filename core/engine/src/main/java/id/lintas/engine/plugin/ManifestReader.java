package id.lintas.engine.plugin;

import id.lintas.engine.plugin.StepDeclaration.PartDeclaration;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads {@code plugin.properties}: pf4j's keys, and those that begin with {@code lintas.}. */
final class ManifestReader {

    static final String FILE = "plugin.properties";

    private final Properties properties = new Properties();

    private ManifestReader() {}

    /** @throws PluginException if a key that is needed is missing or not of its form */
    static PluginManifest read(Reader reader, Path location) throws IOException, PluginException {
        ManifestReader r = new ManifestReader();
        try {
            r.properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new PluginException("plugin.manifest-unreadable", location.getFileName());
        }
        return new PluginManifest(
                r.needed("plugin.id", location),
                r.needed("plugin.version", location),
                r.text("plugin.requires"),
                r.text("plugin.provider"),
                r.text("plugin.description"),
                r.list("lintas.languages"),
                r.list("lintas.permissions"),
                r.list("lintas.steps").stream().map(r::step).toList(),
                r.settings(),
                r.list("lintas.verbs").stream().map(r::verb).toList(),
                r.list("lintas.views").stream().map(r::view).toList(),
                r.list("lintas.formats").stream()
                        .map(id -> new FormatDeclaration(id, r.languages("lintas.format." + id + ".title")))
                        .toList(),
                r.below("lintas.data."),
                location);
    }

    private Map<String, Map<String, String>> settings() {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        list("lintas.settings").forEach(id -> pages.put(id, languages("lintas.settings." + id + ".title")));
        return pages;
    }

    private StepDeclaration step(String id) {
        String key = "lintas.step." + id;
        return new StepDeclaration(
                id,
                languages(key + ".title"),
                languages(key + ".summary"),
                number(key + ".minutes"),
                text(key + ".wide").equals("true"),
                list(key + ".parts").stream()
                        .map(part -> new PartDeclaration(part, languages(key + ".part." + part)))
                        .toList(),
                entries(key));
    }

    private Map<String, String> entries(String step) {
        Map<String, String> entries = new LinkedHashMap<>(below(step + ".entry."));
        String whole = text(step + ".entry");
        if (!whole.isEmpty()) {
            entries.put("", whole);
        }
        return entries;
    }

    private VerbDeclaration verb(String name) {
        String key = "lintas.verb." + name;
        return new VerbDeclaration(name, languages(key + ".summary"), text(key + ".usage"));
    }

    private ViewManifest view(String id) {
        String key = "lintas.view." + id;
        return new ViewManifest(
                id,
                languages(key + ".title"),
                text(key + ".icon"),
                text(key + ".place"),
                text(key + ".explains").equals("true"));
    }

    /** The keys that begin so, without that beginning. */
    private Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key.substring(prefix.length()), text(key)));
        return found;
    }

    private String needed(String key, Path location) throws PluginException {
        String value = text(key);
        if (value.isEmpty()) {
            throw new PluginException("plugin.manifest-lacks", location.getFileName(), key);
        }
        return value;
    }

    private String text(String key) {
        return properties.getProperty(key, "").strip();
    }

    private int number(String key) {
        String value = text(key);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    }

    private List<String> list(String key) {
        return Arrays.stream(text(key).split(",", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private Map<String, String> languages(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("id", "en")) {
            String text = text(key + "." + language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }
}
