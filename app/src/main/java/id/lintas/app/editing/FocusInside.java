package id.lintas.app.editing;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Sees to it that the focus comes into a place, wherever in it. */
final class FocusInside {

    private FocusInside() {}

    /** When what is going on now is over, and only if the focus is not inside by then. */
    static void later(JComponent place, Runnable take) {
        EventQueue.invokeLater(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            if (owner == null || !SwingUtilities.isDescendingFrom(owner, place)) {
                take.run();
            }
        });
    }
}
