package id.lintas.app.keys;

import id.lintas.app.action.ActionModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/** A set of keys to begin with; it is called by the text {@code keys.preset.<name>}. */
public enum KeyPreset {
    /** Every key that the actions say themselves, as users of Eclipse know them. */
    ECLIPSE,
    /** Few keys, and those that one knows from a browser or a word processor. */
    PLAIN;

    private static final Map<String, List<String>> FEW = Map.ofEntries(
            Map.entry("start", List.of("ctrl N")),
            Map.entry("open", List.of("ctrl O")),
            Map.entry("save", List.of("ctrl S")),
            Map.entry("save-as", List.of("ctrl shift S")),
            Map.entry("report", List.of("ctrl P")),
            Map.entry("exit", List.of("ctrl Q")),
            Map.entry("undo", List.of("ctrl Z")),
            Map.entry("redo", List.of("ctrl Y", "ctrl shift Z")),
            Map.entry("find", List.of("ctrl F")),
            Map.entry("replace", List.of("ctrl H")),
            Map.entry("palette", List.of("ctrl K", "ctrl 3")),
            Map.entry("settings", List.of("ctrl shift COMMA")),
            Map.entry("guidance", List.of("F9")),
            Map.entry("findings", List.of("F8")),
            Map.entry("zoom-in", List.of("ctrl PLUS")),
            Map.entry("zoom-out", List.of("ctrl MINUS")),
            Map.entry("zoom-reset", List.of("ctrl 0")),
            Map.entry("next", List.of("ctrl ENTER")));

    /** What is kept for it among the preferences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<KeyPreset> of(String word) {
        return Stream.of(values()).filter(p -> p.word().equals(word)).findFirst();
    }

    /** The keys that the preset gives the action. */
    List<KeyStroke> keys(ActionModel action) {
        boolean task = action.id().matches("task-\\d");
        if (this == ECLIPSE || task) {
            return action.keys();
        }
        return FEW.getOrDefault(action.id(), List.of()).stream()
                .map(KeyStroke::getKeyStroke)
                .toList();
    }
}
