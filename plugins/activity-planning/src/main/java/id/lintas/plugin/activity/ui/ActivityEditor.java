package id.lintas.plugin.activity.ui;

import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Causes;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** Four views of the activities in tabs. */
final class ActivityEditor implements StepEditor<ActivityPlan> {

    private static final int BOARD = 0;
    private static final int RACI = 1;
    private static final int SCHEDULE = 2;
    private static final int COVERAGE = 3;

    private static final Set<String> RACI_FIELDS =
            Set.of("responsible", "accountable", "consulted", "informed", "roles", "agency", "agencies");

    private final EditorHost<ActivityPlan> host;
    private final EditorState state;
    private final JTabbedPane tabs = Kit.tabs();
    private final List<View> views;
    private final BoardView board;
    private boolean showing;

    ActivityEditor(EditorHost<ActivityPlan> host) {
        this.host = host;
        state = new EditorState(host, () -> show(host.data()), this::reveal);
        board = new BoardView(state);
        views = List.of(board, new RaciView(state), new ScheduleView(state), new CoverageView(state));
        views.forEach(v -> tabs.addTab("", v.component()));
        tabs.setName("activityTabs");
        tabs.addChangeListener(e -> show(host.data()));
        Kit.guided(tabs, host, "", "roles", "start", "coverage");
        show(host.data());
    }

    @Override
    public JComponent component() {
        return tabs;
    }

    @Override
    public void show(ActivityPlan plan) {
        if (showing) {
            return;
        }
        showing = true;
        try {
            state.settle(plan);
            titles(plan);
            views.forEach(v -> v.show(plan));
        } finally {
            showing = false;
        }
    }

    @Override
    public boolean reveal(Place place) {
        String item = place.item();
        boolean activity = host.data().activity(item).isPresent();
        if (activity) {
            state.choose(item);
        }
        int tab = tabFor(place.field());
        boolean known = item.isEmpty() || activity || tab == COVERAGE;
        if (!known) {
            return false;
        }
        tabs.setSelectedIndex(tab);
        return views.get(tab).reveal(item, place.field());
    }

    @Override
    public boolean begin(Place place) {
        boolean first = place.equals(Place.field("activities"))
                && host.data().activities().isEmpty()
                && !host.readOnly();
        if (first) {
            board.addFirst();
        }
        return first;
    }

    private static int tabFor(String field) {
        if (RACI_FIELDS.contains(field)) {
            return RACI;
        }
        return switch (field) {
            case "start", "end", "startDate", "endDate", "after", "firstDay", "timeUnit" -> SCHEDULE;
            case "coverage" -> COVERAGE;
            default -> BOARD;
        };
    }

    private void titles(ActivityPlan plan) {
        Kit.title(tabs, BOARD, state.text("tab.board"), plan.activities().size());
        Kit.title(tabs, RACI, state.text("tab.raci"), -1);
        Kit.title(tabs, SCHEDULE, state.text("tab.schedule"), -1);
        List<Item> causes = Causes.all(host.context().project());
        long covered = causes.stream().filter(c -> Causes.covered(plan, c)).count();
        String title = causes.isEmpty()
                ? state.text("tab.coverage")
                : state.text("tab.coverage.count", covered, causes.size());
        Kit.title(tabs, COVERAGE, title, -1);
    }
}
