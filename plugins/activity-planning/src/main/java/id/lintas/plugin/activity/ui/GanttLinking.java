package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.GanttScale;
import id.lintas.plugin.activity.PlanEdits;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;

/**
 * Says what waits for what: from an activity, to one that begins after it; the same once more takes the link back. By mouse
 * with the button or Shift and a drag, by keys with L.
 */
final class GanttLinking {

    private final GanttChart chart;
    private final EditorState state;
    private String from = "";
    private String to = "";
    private Runnable changed = () -> {};

    GanttLinking(GanttChart chart, EditorState state) {
        this.chart = chart;
        this.state = state;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    boolean hasTarget() {
        return !to.isEmpty();
    }

    boolean active() {
        return !from.isEmpty();
    }

    /** From the chosen activity on. */
    void start() {
        if (!state.host().readOnly() && chart.gantt().activities().size() > 1) {
            from = state.chosenId();
            to = "";
            tell();
        }
    }

    void step(int by) {
        List<String> others = chart.gantt().activities().stream()
                .map(Activity::id)
                .filter(id -> !id.equals(from))
                .toList();
        int own = chart.gantt().row(from).orElse(0);
        int at = to.isEmpty() ? (by > 0 ? own : own - 1) : others.indexOf(to) + by;
        to = others.get(Math.max(0, Math.min(others.size() - 1, at)));
        chart.gantt().plan().activity(to).ifPresent(chart::showRow);
        tell();
    }

    void target(String id) {
        to = id.equals(from) ? "" : id;
        tell();
    }

    void finish() {
        String first = from;
        String second = to;
        from = "";
        to = "";
        if (!first.isEmpty() && !second.isEmpty()) {
            state.editPlan("edit.after", "", p -> PlanEdits.toggleLink(p, first, second));
        }
        tell();
    }

    void cancel() {
        from = "";
        to = "";
        tell();
    }

    /** After a change of the data. */
    void settle() {
        if (active() && chart.gantt().row(from).isEmpty()) {
            cancel();
        }
    }

    /** What goes on, in words; empty if nothing does. */
    String words() {
        if (!active()) {
            return "";
        }
        return to.isEmpty() ? state.text("schedule.linking", from) : state.text("schedule.linkingTo", from, to);
    }

    void paint(Graphics2D g, GanttScale scale) {
        for (String id : List.of(from, to)) {
            chart.gantt().row(id).ifPresent(row -> {
                int y = Kit.scale(scale.y(row));
                Rectangle line = new Rectangle(0, y, chart.getWidth(), Kit.scale(scale.rowHeight()));
                Draw.box(g, line, "", "accent", 2, id.equals(from));
            });
        }
    }

    private void tell() {
        changed.run();
        chart.repaint();
    }
}
