package id.lintas.app.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.swing.KeyStroke;

/** Bindings as JSON: among the preferences, and in a file of their own. */
public final class KeyBindingsText {

    private static final String FORMAT = "lintas-keys";

    /** A file that is no file of keys. */
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

    private KeyBindingsText() {}

    public static String write(KeyBindings bindings) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = mapper.createObjectNode();
        tree.put("format", FORMAT);
        tree.put("preset", bindings.preset().word());
        ObjectNode keys = tree.putObject("keys");
        new TreeMap<>(bindings.changes()).forEach((id, own) -> {
            ArrayNode list = keys.putArray(id);
            own.forEach(list::add);
        });
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Unreadable naming the first thing that is wrong */
    public static KeyBindings read(String text) throws Unreadable {
        JsonNode tree = parse(text);
        if (!tree.path("format").asText().equals(FORMAT)) {
            throw new Unreadable("keys.import.format", FORMAT);
        }
        String word = tree.path("preset").asText();
        Optional<KeyPreset> preset = KeyPreset.of(word);
        if (preset.isEmpty()) {
            throw new Unreadable("keys.import.preset", word);
        }
        JsonNode keys = tree.path("keys");
        if (!keys.isObject()) {
            throw new Unreadable("keys.import.keys", "keys");
        }
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : keys.properties()) {
            changes.put(entry.getKey(), list(entry.getKey(), entry.getValue()));
        }
        return new KeyBindings(preset.get(), changes);
    }

    private static JsonNode parse(String text) throws Unreadable {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Unreadable("keys.import.json", String.valueOf(line));
        }
    }

    private static List<String> list(String id, JsonNode value) throws Unreadable {
        if (!value.isArray()) {
            throw new Unreadable("keys.import.keys", id);
        }
        List<String> list = new ArrayList<>();
        for (JsonNode key : value) {
            if (KeyStroke.getKeyStroke(key.asText()) == null) {
                throw new Unreadable("keys.import.key", id + ": " + key.asText());
            }
            list.add(key.asText());
        }
        return list;
    }
}
