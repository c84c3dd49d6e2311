package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;

/** Finds components in a tree. */
final class Find {

    private Find() {}

    static <C extends Component> List<C> all(Component root, Class<C> type) {
        List<C> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Container container) {
            for (Component child : container.getComponents()) {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    static <C extends Component> C one(Component root, Class<C> type) {
        return all(root, type).get(0);
    }

    /** Lays a tree out without a window. */
    static void layOut(Component root, int width, int height) {
        root.setSize(width, height);
        layOut(root);
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
