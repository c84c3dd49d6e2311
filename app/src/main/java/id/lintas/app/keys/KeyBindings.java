package id.lintas.app.keys;

import id.lintas.app.action.ActionModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/**
 * A preset and the differences to it. Actions that this version does not know keep what was chosen for them.
 *
 * @param changes the keys of an action, as {@link #write} says them, by its id; none at all for an empty list
 */
public record KeyBindings(KeyPreset preset, Map<String, List<String>> changes) {

    public static final KeyBindings DEFAULT = new KeyBindings(KeyPreset.ECLIPSE, Map.of());

    public KeyBindings {
        changes = Map.copyOf(changes);
    }

    /** The actions with the keys that count. A key that two of them want goes to the one that a person gave it to. */
    public List<ActionModel> bind(List<ActionModel> actions) {
        return actions.stream().map(a -> a.withKeys(keys(a))).toList();
    }

    /** @param action as the list of actions has it, with the keys that it says itself */
    List<KeyStroke> keys(ActionModel action) {
        List<String> own = changes.get(action.id());
        return own == null
                ? preset.keys(action)
                : own.stream()
                        .map(KeyStroke::getKeyStroke)
                        .filter(Objects::nonNull)
                        .toList();
    }

    boolean isChanged(String action) {
        return changes.containsKey(action);
    }

    /** Gives the action these keys; what is the preset's own is no difference. */
    KeyBindings with(ActionModel action, List<KeyStroke> keys) {
        Map<String, List<String>> changed = new LinkedHashMap<>(changes);
        if (keys.equals(preset.keys(action))) {
            changed.remove(action.id());
        } else {
            changed.put(action.id(), keys.stream().map(KeyBindings::write).toList());
        }
        return new KeyBindings(preset, changed);
    }

    KeyBindings withPreset(KeyPreset other) {
        return new KeyBindings(other, changes);
    }

    /** Another action that has the key. */
    Optional<ActionModel> owner(List<ActionModel> actions, KeyStroke key, String except) {
        return actions.stream()
                .filter(a -> !a.id().equals(except) && keys(a).contains(key))
                .findFirst();
    }

    /** Gives the action the key beside its others, and takes it from whoever has it. */
    KeyBindings move(List<ActionModel> actions, KeyStroke key, ActionModel to) {
        KeyBindings moved = this;
        for (ActionModel other : actions) {
            if (!other.id().equals(to.id()) && keys(other).contains(key)) {
                moved = moved.with(other, without(keys(other), key));
            }
        }
        return moved.with(
                to, Stream.concat(keys(to).stream(), Stream.of(key)).distinct().toList());
    }

    static List<KeyStroke> without(List<KeyStroke> keys, KeyStroke key) {
        List<KeyStroke> rest = new ArrayList<>(keys);
        rest.remove(key);
        return rest;
    }

    /** In the words of {@link KeyStroke#getKeyStroke(String)}. */
    static String write(KeyStroke key) {
        return key.toString().replace("pressed ", "");
    }
}
