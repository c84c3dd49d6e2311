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
                        .toList());
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
