package id.lintas.app.layout;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;

/** Which view has the focus, and the way into another: to the control that had it there last. */
final class ViewFocus {

    private final Function<String, JComponent> components;
    private final Map<String, Component> last = new HashMap<>();

    ViewFocus(Function<String, JComponent> components) {
        this.components = components;
    }

    Optional<String> view(List<String> shown) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        Optional<String> view = owner == null
                ? Optional.empty()
                : shown.stream()
                        .filter(v -> SwingUtilities.isDescendingFrom(owner, components.apply(v)))
                        .findFirst();
        view.ifPresent(v -> last.put(v, owner));
        return view;
    }

    /** @return whether the view has anything that can have the focus */
    boolean into(String view) {
        JComponent component = components.apply(view);
        Component before = last.get(view);
        Component target = before != null && before.isShowing() && SwingUtilities.isDescendingFrom(before, component)
                ? before
                : new LayoutFocusTraversalPolicy().getFirstComponent(component);
        return target != null && target.requestFocusInWindow();
    }
}
