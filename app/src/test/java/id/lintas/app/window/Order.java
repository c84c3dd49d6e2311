package id.lintas.app.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** The order in which Tab walks a window. Event thread. */
final class Order {

    private static final int SLACK = 6;

    private Order() {}

    static List<Component> of(JComponent root) {
        Set<Component> order = new LinkedHashSet<>();
        Container window = root.getFocusCycleRootAncestor();
        FocusTraversalPolicy policy = window.getFocusTraversalPolicy();
        Component next = policy.getFirstComponent(window);
        while (next != null && order.add(next)) {
            next = policy.getComponentAfter(window, next);
        }
        return List.copyOf(order);
    }

    /** Steps that go up without going right, or left in the same row, inside one container. */
    static List<String> backwards(JComponent root) {
        List<String> found = new ArrayList<>();
        List<Component> order = of(root);
        for (int i = 1; i < order.size(); i++) {
            Component before = order.get(i - 1);
            Component after = order.get(i);
            Rectangle one = place(before, root);
            Rectangle other = place(after, root);
            boolean up = other.getMaxY() <= one.y + SLACK && other.x < one.getMaxX() - SLACK;
            boolean sameRow = other.y < one.getMaxY() - SLACK && one.y < other.getMaxY() - SLACK;
            boolean left = sameRow && other.getMaxX() <= one.x + SLACK;
            if (before.getParent() == after.getParent() && (up || left)) {
                found.add(Seen.describe(before) + " " + one + " then " + Seen.describe(after) + " " + other);
            }
        }
        return found;
    }

    private static Rectangle place(Component component, JComponent root) {
        return SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), root);
    }
}
