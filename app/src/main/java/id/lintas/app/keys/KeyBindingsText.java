package id.lintas.app.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.app.prefs.ExchangeFile;
import id.lintas.app.prefs.UnreadableImport;
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

    private KeyBindingsText() {}

    public static String write(KeyBindings bindings) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT);
        tree.put("preset", bindings.preset().word());
        ObjectNode keys = tree.putObject("keys");
        new TreeMap<>(bindings.changes()).forEach((id, own) -> {
            ArrayNode list = keys.putArray(id);
            own.forEach(list::add);
        });
        return ExchangeFile.write(tree);
    }

    /** @throws UnreadableImport naming the first thing that is wrong */
    public static KeyBindings read(String text) throws UnreadableImport {
        JsonNode tree = ExchangeFile.read(text, "keys.import.json");
        if (!tree.path("format").asText().equals(FORMAT)) {
            throw new UnreadableImport("keys.import.format", FORMAT);
        }
        String word = tree.path("preset").asText();
        Optional<KeyPreset> preset = KeyPreset.of(word);
        if (preset.isEmpty()) {
            throw new UnreadableImport("keys.import.preset", word);
        }
        JsonNode keys = tree.path("keys");
        if (!keys.isObject()) {
            throw new UnreadableImport("keys.import.keys", "keys");
        }
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : keys.properties()) {
            changes.put(entry.getKey(), list(entry.getKey(), entry.getValue()));
        }
        return new KeyBindings(preset.get(), changes);
    }

    private static List<String> list(String id, JsonNode value) throws UnreadableImport {
        if (!value.isArray()) {
            throw new UnreadableImport("keys.import.keys", id);
        }
        List<String> list = new ArrayList<>();
        for (JsonNode key : value) {
            if (KeyStroke.getKeyStroke(key.asText()) == null) {
                throw new UnreadableImport("keys.import.key", id + ": " + key.asText());
            }
            list.add(key.asText());
        }
        return list;
    }
}
