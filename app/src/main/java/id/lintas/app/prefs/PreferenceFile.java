package id.lintas.app.prefs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.store.SetAside;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * {@code preferences.json} in the user's folder. A file that is wrong somewhere is kept under another name; only
 * what is wrong in it falls back to its default: preferences never stop a start, and are never silently lost.
 */
public final class PreferenceFile {

    private final Path file;

    public PreferenceFile(Path configFolder) {
        this.file = configFolder.resolve("preferences.json");
    }

    public Preferences load() {
        if (!Files.exists(file)) {
            return Preferences.DEFAULT;
        }
        try {
            return PreferenceReader.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            LoggerFactory.getLogger(PreferenceFile.class).warn("{} cannot be read as it is", file, e);
            return rescued();
        }
    }

    /** What is good in it, for those who only look: nothing is set aside, nothing is written. */
    public Preferences peek() {
        try {
            return Files.exists(file)
                    ? new PreferenceRescue(Files.readString(file)).preferences()
                    : Preferences.DEFAULT;
        } catch (IOException e) {
            LoggerFactory.getLogger(PreferenceFile.class).warn("{} cannot be read", file, e);
            return Preferences.DEFAULT;
        }
    }

    /** What is good in it; the file is kept aside, and the good part takes its place. */
    private Preferences rescued() {
        try {
            String text = Files.readString(file);
            PreferenceRescue rescue = new PreferenceRescue(text);
            LoggerFactory.getLogger(PreferenceFile.class)
                    .warn("{}: the defaults count for {}", file, String.join(", ", rescue.wrong()));
            if (setAside() && !rescue.preferences().equals(Preferences.DEFAULT)) {
                write(rescue.preferences(), unknown(text));
            }
            return rescue.preferences();
        } catch (IOException e) {
            setAside();
            return Preferences.DEFAULT;
        }
    }

    private boolean setAside() {
        try {
            Path aside = SetAside.broken(file);
            LoggerFactory.getLogger(PreferenceFile.class).warn("The settings {} are set aside as {}", file, aside);
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(PreferenceFile.class).warn("{} cannot be set aside", file, e);
            return false;
        }
    }

    /** Members of the file that this version does not know are kept. */
    public void save(Preferences preferences) {
        try {
            write(preferences, Files.exists(file) ? unknown(Files.readString(file)) : Map.of());
        } catch (IOException e) {
            write(preferences, Map.of());
        }
    }

    private void write(Preferences preferences, Map<String, JsonNode> unknown) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode tree = mapper.valueToTree(preferences);
            unknown.forEach(tree::set);
            String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
            new WholeFile().writeInFolder(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | StoreException e) {
            // Not worth a dialog: the project is what matters, and the next start shows the old sizes.
            LoggerFactory.getLogger(PreferenceFile.class).warn("{} cannot be written", file, e);
        }
    }

    private static Map<String, JsonNode> unknown(String text) {
        Map<String, JsonNode> unknown = new LinkedHashMap<>();
        try {
            Set<String> known = Arrays.stream(Preferences.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            new ObjectMapper().readTree(text).properties().forEach(e -> {
                if (!known.contains(e.getKey())) {
                    unknown.put(e.getKey(), e.getValue());
                }
            });
        } catch (JsonProcessingException e) {
            // What is no JSON has no members.
            LoggerFactory.getLogger(PreferenceFile.class).debug("No members to keep", e);
        }
        return unknown;
    }
}
