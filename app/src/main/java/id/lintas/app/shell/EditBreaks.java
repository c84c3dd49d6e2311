package id.lintas.app.shell;

import java.awt.KeyboardFocusManager;

/** Tells when the focus moves, since typing in one field is one step of undo until then. */
final class EditBreaks {

    private EditBreaks() {}

    static void watch(Runnable focusMoved) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .addPropertyChangeListener("permanentFocusOwner", e -> focusMoved.run());
    }
}
