package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.obstacle.ObstacleData;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** Two tabs: the map with the register and the chosen obstacle, and the activities one by one. */
final class ObstacleEditor implements StepEditor<ObstacleData> {

    private static final int MAP = 0;
    private static final int ACTIVITIES = 1;

    private final EditorHost<ObstacleData> host;
    private final JTabbedPane tabs = Kit.tabs();
    private final MapTab map;
    private final ActivitiesTab activities;

    ObstacleEditor(EditorHost<ObstacleData> host) {
        this.host = host;
        map = new MapTab(host);
        activities = new ActivitiesTab(host, this::openObstacle, activity -> map.add(List.of(activity)));
        tabs.addTab(host.text("tab.map"), map.component());
        tabs.addTab(host.text("tab.activities"), activities.component());
        Kit.guided(tabs, host, "obstacles", "noneFound");
        map.onAdd(() -> tabs.setSelectedIndex(MAP));
    }

    @Override
    public JComponent component() {
        return tabs;
    }

    @Override
    public void show(ObstacleData data) {
        map.show(data);
        activities.show(data);
        Kit.title(tabs, MAP, host.text("tab.map"), data.obstacles().size());
        Kit.title(tabs, ACTIVITIES, host.text("tab.activities"), activities.count());
    }

    @Override
    public boolean reveal(Place place) {
        if (place.item().isEmpty()) {
            boolean second = place.field().equals("noneFound");
            boolean known = second || place.field().isEmpty() || place.field().equals("obstacles");
            if (known) {
                tabs.setSelectedIndex(second ? ACTIVITIES : MAP);
                (second ? activities.component() : map.entry()).requestFocusInWindow();
            }
            return known;
        }
        if (host.data().obstacle(place.item()).isPresent()) {
            tabs.setSelectedIndex(MAP);
            return map.reveal(place);
        }
        boolean here = activities.reveal(place);
        if (here) {
            tabs.setSelectedIndex(ACTIVITIES);
            activities.reveal(place);
        }
        return here;
    }

    private void openObstacle(String id) {
        tabs.setSelectedIndex(MAP);
        map.choose(id);
    }
}
