package id.lintas.app.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Map;
import javax.swing.KeyStroke;

/** What stands on the keys. */
public final class KeyNames {

    private static final Map<Integer, String> SHORT = Map.of(
            KeyEvent.VK_PERIOD, ".",
            KeyEvent.VK_COMMA, ",",
            KeyEvent.VK_PLUS, "+",
            KeyEvent.VK_MINUS, "-",
            KeyEvent.VK_ENTER, "Enter",
            KeyEvent.VK_ESCAPE, "Esc",
            KeyEvent.VK_SEMICOLON, ";",
            KeyEvent.VK_SLASH, "/");

    private KeyNames() {}

    /** Such as "Ctrl+Shift+P". */
    public static String of(KeyStroke stroke) {
        StringBuilder name = new StringBuilder();
        int modifiers = stroke.getModifiers();
        add(name, modifiers, InputEvent.CTRL_DOWN_MASK, "Ctrl+");
        add(name, modifiers, InputEvent.ALT_DOWN_MASK, "Alt+");
        add(name, modifiers, InputEvent.META_DOWN_MASK, "Meta+");
        add(name, modifiers, InputEvent.SHIFT_DOWN_MASK, "Shift+");
        return name.append(SHORT.getOrDefault(stroke.getKeyCode(), KeyEvent.getKeyText(stroke.getKeyCode())))
                .toString();
    }

    /** The key that is shown for an action; empty if it has none. */
    public static String of(ActionModel action) {
        return action.keys().isEmpty() ? "" : of(action.keys().get(0));
    }

    private static void add(StringBuilder name, int modifiers, int mask, String text) {
        if ((modifiers & mask) != 0) {
            name.append(text);
        }
    }
}
