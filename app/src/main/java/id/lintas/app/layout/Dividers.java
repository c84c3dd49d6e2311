package id.lintas.app.layout;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JSplitPane;

/** The library shares the room evenly when a window grows; the editor should have it. */
final class Dividers {

    private Dividers() {}

    static void weigh(Container place) {
        for (Component child : place.getComponents()) {
            if (child instanceof JSplitPane split) {
                split.setBorder(null);
                split.setFocusable(false);
                boolean first = holdsEditor(split.getLeftComponent());
                boolean second = holdsEditor(split.getRightComponent());
                split.setResizeWeight(first ? 1.0 : second ? 0.0 : 0.5);
            }
            if (child instanceof Container inner) {
                weigh(inner);
            }
        }
    }

    private static boolean holdsEditor(Component part) {
        if (part instanceof DockedView view) {
            return view.getPersistentID().equals(Places.EDITOR);
        }
        if (part instanceof Container container) {
            for (Component child : container.getComponents()) {
                if (holdsEditor(child)) {
                    return true;
                }
            }
        }
        return false;
    }
}
