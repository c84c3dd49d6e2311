package id.lintas.plugin.activity.ui;

import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.PlanEdits;
import java.util.List;
import java.util.function.UnaryOperator;

/** The schedule by keys: arrows choose, Alt with an arrow moves, L links to another activity. */
final class GanttKeys {

    private static final int WEEK = 7;

    private final GanttChart chart;
    private final EditorState state;
    private final GanttLinking linking;

    GanttKeys(GanttChart chart, EditorState state, GanttLinking linking) {
        this.chart = chart;
        this.state = state;
        this.linking = linking;
    }

    void install() {
        Keys.on(chart, "UP", () -> step(-1));
        Keys.on(chart, "DOWN", () -> step(1));
        Keys.on(chart, "alt LEFT", () -> change((p, by) -> PlanEdits.shift(p, state.chosenId(), by), -1));
        Keys.on(chart, "alt RIGHT", () -> change((p, by) -> PlanEdits.shift(p, state.chosenId(), by), 1));
        Keys.on(chart, "shift alt LEFT", () -> change((p, by) -> PlanEdits.stretch(p, state.chosenId(), true, by), -1));
        Keys.on(chart, "shift alt RIGHT", () -> change((p, by) -> PlanEdits.stretch(p, state.chosenId(), true, by), 1));
        Keys.on(chart, "L", linking::start);
        Keys.on(chart, "ENTER", linking::active, linking::finish);
        Keys.on(chart, "ESCAPE", linking::active, linking::cancel);
    }

    private interface Move {
        ActivityPlan by(ActivityPlan plan, int units);
    }

    /** By a month or a week. Months that nobody has set yet start with the first one. */
    private void change(Move move, int direction) {
        String id = state.chosenId();
        ActivityPlan now = state.host().data();
        int units = now.dated() ? direction * WEEK : direction;
        UnaryOperator<ActivityPlan> first =
                p -> p.change(id, a -> a.with("start", 1).with("end", 1));
        boolean unset = !now.dated()
                && state.chosen().filter(a -> a.start() == 0 && a.end() == 0).isPresent();
        state.editPlan("edit.months", "months-" + id, unset ? first : p -> move.by(p, units));
    }

    private void step(int by) {
        if (linking.active()) {
            linking.step(by);
            return;
        }
        List<Activity> activities = chart.gantt().activities();
        int at = activities.stream().map(Activity::id).toList().indexOf(state.chosenId()) + by;
        if (at >= 0 && at < activities.size()) {
            state.choose(activities.get(at).id());
            chart.showRow(activities.get(at));
        }
    }
}
