package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JViewport;

/** Tells when the focus comes into a control or anything in it. */
final class FocusWatch {

    private final FocusAdapter focus;

    FocusWatch(Runnable gained) {
        focus = new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (!e.isTemporary()) {
                    bring(e.getComponent());
                    gained.run();
                }
            }
        };
    }

    /** Scrolls to the whole control, so that the focus is always to be seen. */
    private static void bring(Component component) {
        Component whole = component.getParent() instanceof JViewport viewport ? viewport.getParent() : component;
        // A text field, asked itself, would only scroll its own text.
        if (whole.getParent() instanceof JComponent parent) {
            parent.scrollRectToVisible(whole.getBounds());
        }
    }

    void attach(Component component) {
        component.addFocusListener(focus);
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                attach(child);
            }
            container.addContainerListener(new ContainerAdapter() {
                @Override
                public void componentAdded(ContainerEvent e) {
                    attach(e.getChild());
                }
            });
        }
    }
}
