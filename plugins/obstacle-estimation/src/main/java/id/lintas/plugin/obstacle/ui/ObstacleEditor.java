package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.obstacle.ObstacleData;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;

/** Three tabs: the map with the register and the chosen obstacle, the activities one by one, and the delay estimate. */
final class ObstacleEditor implements StepEditor<ObstacleData> {

    private static final int MAP = 0;
    private static final int ACTIVITIES = 1;
    private static final int DELAY = 2;
    private static final Set<String> OF_DELAY = Set.of("finishBy", "seed");

    private final EditorHost<ObstacleData> host;
    private final JTabbedPane tabs = Kit.tabs();
    private final MapTab map;
    private final ActivitiesTab activities;
    private final JPanel delayPlace = new JPanel(new BorderLayout());
    private Optional<DelayTab> delay = Optional.empty();

    ObstacleEditor(EditorHost<ObstacleData> host) {
        this.host = host;
        map = new MapTab(host);
        activities = new ActivitiesTab(host, this::openObstacle, activity -> map.add(List.of(activity)));
        tabs.addTab(host.text("tab.map"), map.component());
        tabs.addTab(host.text("tab.activities"), activities.component());
        tabs.addTab(host.text("tab.delay"), delayPlace);
        Kit.guided(tabs, host, "obstacles", "noneFound", "delayLow");
        tabs.addChangeListener(e -> {
            if (tabs.getSelectedIndex() == DELAY) {
                delay().seen(true);
            } else {
                delay.ifPresent(tab -> tab.seen(false));
            }
        });
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
        delay.ifPresent(tab -> tab.show(data));
        Kit.title(tabs, MAP, host.text("tab.map"), data.obstacles().size());
        Kit.title(tabs, ACTIVITIES, host.text("tab.activities"), activities.count());
    }

    @Override
    public boolean reveal(Place place) {
        boolean ofDelay = place.item().isEmpty()
                ? OF_DELAY.contains(place.field())
                : place.field().startsWith("delay");
        if (ofDelay) {
            tabs.setSelectedIndex(DELAY);
            return delay().reveal(place);
        }
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

    @Override
    public boolean begin(Place place) {
        boolean first = place.equals(Place.field("obstacles"))
                && host.data().obstacles().isEmpty()
                && !host.readOnly();
        if (first) {
            map.add(List.of());
        }
        return first;
    }

    /** The fields of the delay estimate are told of too. */
    @Override
    public Map<String, List<Choice>> choices() {
        delay();
        return StepEditor.super.choices();
    }

    /** Made when it is first needed: most look at the map. */
    private DelayTab delay() {
        if (delay.isEmpty()) {
            DelayTab made = new DelayTab(host);
            made.show(host.data());
            delayPlace.add(made.component(), BorderLayout.CENTER);
            delay = Optional.of(made);
        }
        return delay.get();
    }

    private void openObstacle(String id) {
        tabs.setSelectedIndex(MAP);
        map.choose(id);
    }
}
