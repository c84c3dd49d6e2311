package id.lintas.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.app.prefs.ExchangeFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.prefs.UnreadableImport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that differ from their defaults, as one JSON file to carry elsewhere. */
public final class SettingFile {

    private static final String FORMAT = "lintas-settings";
    private static final String PLUGIN = "plugin.";

    private SettingFile() {}

    /** @param others ids of values that are carried along as they are */
    public static String write(Preferences preferences, List<SettingGroup> groups, List<String> others) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT);
        ObjectNode values = tree.putObject("settings");
        groups.stream()
                .flatMap(g -> g.settings().stream())
                .filter(s -> s.changed(preferences))
                .forEach(s -> values.put(s.id(), s.text(preferences)));
        preferences.values().entrySet().stream()
                .filter(e -> others.contains(e.getKey()) || e.getKey().startsWith(PLUGIN))
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> values.put(e.getKey(), e.getValue()));
        return ExchangeFile.write(tree);
    }

    /**
     * The preferences with what the file says. Settings that this version does not know are kept as values.
     *
     * @throws UnreadableImport naming the first thing that is wrong
     */
    public static Preferences read(String text, Preferences preferences, List<SettingGroup> groups)
            throws UnreadableImport {
        JsonNode tree = ExchangeFile.read(text, "settings.import.json");
        if (!tree.path("format").asText().equals(FORMAT)
                || !tree.path("settings").isObject()) {
            throw new UnreadableImport("settings.import.format", FORMAT);
        }
        Preferences changed = preferences;
        for (Map.Entry<String, JsonNode> entry : tree.path("settings").properties()) {
            changed = take(entry.getKey(), entry.getValue(), changed, groups);
        }
        return changed;
    }

    private static Preferences take(String id, JsonNode node, Preferences preferences, List<SettingGroup> groups)
            throws UnreadableImport {
        if (!node.isValueNode()) {
            throw new UnreadableImport("settings.import.value", id);
        }
        String value = node.asText();
        Optional<Setting<?>> setting = groups.stream()
                .<Setting<?>>flatMap(g -> g.settings().stream())
                .filter(s -> s.id().equals(id))
                .findFirst();
        if (setting.isEmpty()) {
            return preferences.withValue(id, value);
        }
        return setting.get()
                .withText(preferences, value)
                .orElseThrow(() -> new UnreadableImport("settings.import.value", id + " = " + value));
    }
}
