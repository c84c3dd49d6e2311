package id.lintas.app.keys;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.KeyStroke;

/** Which keys can be given to an action at all. */
final class KeyRules {

    private static final int MODIFIERS =
            InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;
    private static final Set<Integer> MODIFIER_KEYS = Set.of(
            KeyEvent.VK_SHIFT,
            KeyEvent.VK_CONTROL,
            KeyEvent.VK_ALT,
            KeyEvent.VK_ALT_GRAPH,
            KeyEvent.VK_META,
            KeyEvent.VK_CAPS_LOCK,
            KeyEvent.VK_UNDEFINED);
    private static final Set<String> EDITING = Set.of("ctrl A", "ctrl C", "ctrl V", "ctrl X");

    private KeyRules() {}

    /** Whether more is to come. */
    static boolean isModifierAlone(KeyEvent e) {
        return MODIFIER_KEYS.contains(e.getKeyCode());
    }

    /** Not what types, moves in a form, or copies in every field. */
    static boolean isPossible(KeyStroke key) {
        int code = key.getKeyCode();
        boolean function = code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12 && code != KeyEvent.VK_F10;
        boolean modified = (key.getModifiers() & MODIFIERS) != 0;
        boolean copying = EDITING.contains(KeyBindings.write(key));
        return function || (modified && !copying && code != KeyEvent.VK_TAB);
    }
}
