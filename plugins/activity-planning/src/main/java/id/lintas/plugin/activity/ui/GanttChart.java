package id.lintas.plugin.activity.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.PlanEdits;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.UnaryOperator;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;

/** The schedule as a table with bars: name, first and last month, then the months. One row is chosen. */
final class GanttChart extends JPanel {

    private static final int NAME_WIDTH = 220;
    static final int MONTH_COLUMN = 52;
    private static final int HEAD = 30;
    private static final int ROW = 34;

    private final transient EditorState state;
    private final transient GanttPainter painter;
    private transient ActivityPlan plan = ActivityPlan.EMPTY;

    GanttChart(EditorState state) {
        this.state = state;
        painter = new GanttPainter(this, state);
        setOpaque(false);
        setFocusable(true);
        setName("gantt");
        GanttDrag drag = new GanttDrag(this, state);
        addMouseListener(drag);
        addMouseMotionListener(drag);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                state.host().focused(Place.of(state.chosenId(), "start"));
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        keys();
    }

    void show(ActivityPlan next) {
        plan = next;
        String spoken = state.chosen()
                .map(a -> state.text("schedule.row", a.id(), state.nameOf(a), words(a)))
                .orElse("");
        getAccessibleContext().setAccessibleName(state.text("schedule.name"));
        getAccessibleContext().setAccessibleDescription(spoken);
        revalidate();
        repaint();
    }

    ActivityPlan plan() {
        return plan;
    }

    GanttScale scale() {
        int left = nameWidth() + 2 * Kit.scale(MONTH_COLUMN);
        return GanttScale.of(plan, left, getWidth(), Kit.scale(HEAD), Kit.scale(ROW));
    }

    /** Names take their width, but little of a narrow window. */
    int nameWidth() {
        return Math.max(Kit.scale(120), Math.min(Kit.scale(NAME_WIDTH), getWidth() / 4));
    }

    /** The months of an activity in words. */
    String words(Activity activity) {
        if (activity.start() == 0 || activity.end() == 0) {
            return state.text("schedule.none");
        }
        if (activity.end() < activity.start()) {
            return state.text("schedule.wrong", activity.start(), activity.end());
        }
        String key = activity.start() == activity.end() ? "schedule.bar.one" : "schedule.bar";
        return state.text(key, activity.start(), activity.end());
    }

    @Override
    public Dimension getPreferredSize() {
        int rows = plan.activities().size();
        return new Dimension(Kit.scale(320), Kit.scale(HEAD) + rows * Kit.scale(ROW) + 1);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.TABLE;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D smooth = Draw.smooth(g);
        painter.paint(smooth, new Rectangle(0, 0, getWidth(), getPreferredSize().height));
        smooth.dispose();
    }

    private void keys() {
        Keys.on(this, "UP", () -> step(-1));
        Keys.on(this, "DOWN", () -> step(1));
        Keys.on(this, "alt LEFT", () -> change(a -> PlanEdits.shift(a, -1)));
        Keys.on(this, "alt RIGHT", () -> change(a -> PlanEdits.shift(a, 1)));
        Keys.on(this, "shift alt LEFT", () -> change(a -> PlanEdits.moveEnd(a, a.end() - 1)));
        Keys.on(this, "shift alt RIGHT", () -> change(a -> PlanEdits.moveEnd(a, a.end() + 1)));
    }

    /** Months that nobody has set yet start with the first one. */
    private void change(UnaryOperator<Activity> change) {
        state.edit(
                state.chosenId(),
                "edit.months",
                "months-" + state.chosenId(),
                a -> a.start() == 0 && a.end() == 0 ? a.with("start", 1).with("end", 1) : change.apply(a));
    }

    private void step(int by) {
        int at = plan.activities().stream().map(Activity::id).toList().indexOf(state.chosenId()) + by;
        if (at >= 0 && at < plan.activities().size()) {
            state.choose(plan.activities().get(at).id());
            scrollRectToVisible(new Rectangle(0, scale().y(at), 1, Kit.scale(ROW)));
        }
    }
}
