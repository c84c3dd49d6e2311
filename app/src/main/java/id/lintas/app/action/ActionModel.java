package id.lintas.app.action;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do.
 *
 * @param id its text is {@code action.<id>}; an ampersand marks the mnemonic
 * @param menu the menu where it stands: its text is {@code menu.<menu>}
 * @param icon the name of an icon, or empty
 * @param key or null
 * @param enabled asked when a menu opens, and before it runs
 * @param argument what {@code {0}} in its text stands for, or null if the text has none
 */
public record ActionModel(
        String id,
        String menu,
        String icon,
        @Nullable KeyStroke key,
        BooleanSupplier enabled,
        @Nullable Supplier<String> argument,
        Runnable deed) {

    /** An action that is always possible. */
    public static ActionModel of(String id, String menu, String icon, @Nullable String key, Runnable deed) {
        return new ActionModel(id, menu, icon, stroke(key), () -> true, null, deed);
    }

    public ActionModel when(BooleanSupplier condition) {
        return new ActionModel(id, menu, icon, key, condition, argument, deed);
    }

    public ActionModel naming(Supplier<String> what) {
        return new ActionModel(id, menu, icon, key, enabled, what, deed);
    }

    /** Does it, if it is possible now. */
    public void run() {
        if (enabled.getAsBoolean()) {
            deed.run();
        }
    }

    private static @Nullable KeyStroke stroke(@Nullable String key) {
        if (key == null) {
            return null;
        }
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        if (stroke == null) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return stroke;
    }
}
