package id.lintas.plugin.obstacle.ui;

import id.lintas.plugin.obstacle.map.Mark;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * The keys of the map: arrows move the active mark, Page Down and Page Up go to the next and the previous mark, Space
 * changes between before and after mitigation.
 */
final class MapKeys {

    private MapKeys() {}

    static void install(HeatMap map) {
        bind(map, "UP", () -> map.moveActive(1, 0));
        bind(map, "DOWN", () -> map.moveActive(-1, 0));
        bind(map, "RIGHT", () -> map.moveActive(0, 1));
        bind(map, "LEFT", () -> map.moveActive(0, -1));
        bind(map, "PAGE_DOWN", () -> step(map, 1));
        bind(map, "PAGE_UP", () -> step(map, -1));
        bind(map, "SPACE", () -> map.activate(map.chosen(), !map.activeAfter()));
    }

    private static void step(HeatMap map, int by) {
        List<Mark> marks = map.marks();
        if (marks.isEmpty()) {
            return;
        }
        int now = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(map.chosen(), map.activeAfter())) {
                now = i;
            }
        }
        Mark next = marks.get(Math.floorMod(now + by, marks.size()));
        map.activate(next.id(), next.after());
    }

    private static void bind(HeatMap map, String key, Runnable deed) {
        map.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        map.getActionMap().put(key, new Deed(deed));
    }

    private static final class Deed extends AbstractAction {

        private static final long serialVersionUID = 1L;

        private final transient Runnable deed;

        Deed(Runnable deed) {
            this.deed = deed;
        }

        @Override
        public void actionPerformed(ActionEvent e) {
            deed.run();
        }
    }
}
