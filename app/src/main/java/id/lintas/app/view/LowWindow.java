package id.lintas.app.view;

import id.lintas.api.ui.Kit;
import java.awt.Window;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Tells when a window is too low for what may be left out: at a high zoom, or on a small screen. Event thread. */
public final class LowWindow {

    private LowWindow() {}

    /**
     * @param part in the window
     * @param height in pixels at 100 %; a window below it is low
     * @param low told at first, and whenever the window's height changes
     */
    public static void watch(JComponent part, int height, Consumer<Boolean> low) {
        Runnable look = () -> {
            Window window = SwingUtilities.getWindowAncestor(part);
            if (window != null && window.getHeight() > 0) {
                low.accept(window.getHeight() < Kit.scale(height));
            }
        };
        part.addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.PARENT_CHANGED) != 0) {
                look.run();
            }
        });
        part.addHierarchyBoundsListener(new HierarchyBoundsAdapter() {
            @Override
            public void ancestorResized(HierarchyEvent e) {
                look.run();
            }
        });
    }
}
