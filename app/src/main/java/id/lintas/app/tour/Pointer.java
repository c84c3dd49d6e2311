package id.lintas.app.tour;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** Shows where something is: a ring that stays a little over a second. Event dispatch thread. */
public final class Pointer {

    private static final int STAYS = 1200;

    /** The focus moves a moment after it was asked to. */
    private static final int FOCUS_MOVES = 80;

    private final BooleanSupplier still;
    private Optional<RingMark> shown = Optional.empty();

    /** @param still whether a person wants nothing to move; then the focus alone shows the place */
    public Pointer(BooleanSupplier still) {
        this.still = still;
    }

    /** Points at the control of {@code within} to which the focus is moving; at {@code within} if it goes elsewhere. */
    public void atFocus(JComponent within) {
        Timer soon = new Timer(FOCUS_MOVES, e -> {
            Component focus =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            boolean inside = focus instanceof JComponent && SwingUtilities.isDescendingFrom(focus, within);
            at(inside ? framed((JComponent) focus) : within);
        });
        soon.setRepeats(false);
        soon.start();
    }

    /** A text area fills its scroll pane; the ring belongs around that. */
    private static JComponent framed(JComponent focus) {
        return focus instanceof javax.swing.text.JTextComponent
                        && focus.getParent() instanceof javax.swing.JViewport viewport
                        && viewport.getParent() instanceof JComponent pane
                ? pane
                : focus;
    }

    public void at(JComponent target) {
        shown.ifPresent(Pointer::remove);
        JRootPane root = target.getRootPane();
        if (root == null || still.getAsBoolean()) {
            return;
        }
        RingMark ring = new RingMark();
        ring.setName("pointer");
        if (ring.surround(target, root.getLayeredPane())) {
            root.getLayeredPane().add(ring, JLayeredPane.POPUP_LAYER);
            ring.repaint();
            shown = Optional.of(ring);
            Timer end = new Timer(STAYS, e -> remove(ring));
            end.setRepeats(false);
            end.start();
        }
    }

    private static void remove(RingMark ring) {
        if (ring.getParent() instanceof JComponent pane) {
            pane.remove(ring);
            pane.repaint(ring.getBounds());
        }
    }
}
