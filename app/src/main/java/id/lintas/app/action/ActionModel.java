package id.lintas.app.action;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do.
 *
 * @param id its text is {@code action.<id>}; an ampersand marks the mnemonic
 * @param menu the menu where it stands: its text is {@code menu.<menu>}
 * @param icon the name of an icon, or empty
 * @param keys the first is shown; may be empty
 * @param enabled asked when a menu opens, and before it runs
 * @param argument what {@code {0}} in its text stands for, or null if the text has none
 */
public record ActionModel(
        String id,
        String menu,
        String icon,
        List<KeyStroke> keys,
        BooleanSupplier enabled,
        @Nullable Supplier<String> argument,
        Runnable deed) {

    public ActionModel {
        keys = List.copyOf(keys);
    }

    /** An action that is always possible. */
    public static ActionModel of(String id, String menu, String icon, @Nullable String key, Runnable deed) {
        return new ActionModel(id, menu, icon, strokes(key), () -> true, null, deed);
    }

    public ActionModel when(BooleanSupplier condition) {
        return new ActionModel(id, menu, icon, keys, condition, argument, deed);
    }

    public ActionModel naming(Supplier<String> what) {
        return new ActionModel(id, menu, icon, keys, enabled, what, deed);
    }

    /** The key of its text; views of plugins share one, with their title as its argument. */
    public String text() {
        return id.startsWith("view:") ? "action.view-other" : "action." + id;
    }

    /** Does it, if it is possible now. */
    public void run() {
        if (enabled.getAsBoolean()) {
            deed.run();
        }
    }

    /** The same with more keys beside the one that is shown. */
    public ActionModel also(String... others) {
        return withKeys(Stream.concat(keys.stream(), Stream.of(others).map(ActionModel::stroke))
                .toList());
    }

    public ActionModel withKeys(List<KeyStroke> others) {
        return new ActionModel(id, menu, icon, others, enabled, argument, deed);
    }

    /** The key that is shown, or null. */
    public @Nullable KeyStroke key() {
        return keys.isEmpty() ? null : keys.get(0);
    }

    /** Whether it only parts the actions of a menu. */
    public boolean separates() {
        return id.startsWith("-");
    }

    private static List<KeyStroke> strokes(@Nullable String key) {
        return key == null ? List.of() : List.of(stroke(key));
    }

    private static KeyStroke stroke(String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        if (stroke == null) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return stroke;
    }
}
