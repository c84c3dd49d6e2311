package id.lintas.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.app.prefs.Preferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that differ from their defaults, as one JSON file to carry elsewhere. */
public final class SettingFile {

    private static final String FORMAT = "lintas-settings";
    private static final String PLUGIN = "plugin.";

    /** A file that cannot be taken over; nothing has been changed. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final String key;
        private final String what;

        Unreadable(String key, String what) {
            super(key + ": " + what);
            this.key = key;
            this.what = what;
        }

        /** The key of the sentence that says what is wrong. */
        public String key() {
            return key;
        }

        /** What the sentence is about. */
        public String what() {
            return what;
        }
    }

    private SettingFile() {}

    /** @param others ids of values that are carried along as they are */
    public static String write(Preferences preferences, List<SettingGroup> groups, List<String> others) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = mapper.createObjectNode();
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
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The preferences with what the file says. Settings that this version does not know are kept as values.
     *
     * @throws Unreadable naming the first thing that is wrong
     */
    public static Preferences read(String text, Preferences preferences, List<SettingGroup> groups) throws Unreadable {
        JsonNode tree = parse(text);
        if (!tree.path("format").asText().equals(FORMAT)
                || !tree.path("settings").isObject()) {
            throw new Unreadable("settings.import.format", FORMAT);
        }
        Preferences changed = preferences;
        for (Map.Entry<String, JsonNode> entry : tree.path("settings").properties()) {
            changed = take(entry.getKey(), entry.getValue(), changed, groups);
        }
        return changed;
    }

    private static Preferences take(String id, JsonNode node, Preferences preferences, List<SettingGroup> groups)
            throws Unreadable {
        if (!node.isValueNode()) {
            throw new Unreadable("settings.import.value", id);
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
                .orElseThrow(() -> new Unreadable("settings.import.value", id + " = " + value));
    }

    private static JsonNode parse(String text) throws Unreadable {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Unreadable("settings.import.json", String.valueOf(line));
        }
    }
}
