package id.lintas.app.editing;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** Sees to it that the focus comes into a place, wherever in it. */
final class FocusInside {

    /** A focus that was asked for arrives by way of the window system, not with the next event. */
    private static final int ARRIVED_MILLIS = 120;

    private FocusInside() {}

    /** When what is going on now is over, and only if the focus is not inside by then. */
    static void later(JComponent place, Runnable take) {
        Timer later = new Timer(ARRIVED_MILLIS, e -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            if (place.isShowing() && (owner == null || !SwingUtilities.isDescendingFrom(owner, place))) {
                take.run();
            }
        });
        later.setRepeats(false);
        later.start();
    }
}
