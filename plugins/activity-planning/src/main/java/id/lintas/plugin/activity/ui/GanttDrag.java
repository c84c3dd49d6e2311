package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.PlanEdits;
import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A press chooses a row; a drag moves its bar, either end of it, or draws a new bar where there is none. */
final class GanttDrag extends MouseAdapter {

    private enum Part {
        BAR,
        START,
        END,
        NEW
    }

    private static final int EDGE = 6;

    private final GanttChart chart;
    private final EditorState state;
    private @Nullable Activity pressed;
    private Part part = Part.BAR;
    private int pressedX;
    private int drags;
    private GanttScale scale = new GanttScale(0, 1, 1, 0, 1);

    GanttDrag(GanttChart chart, EditorState state) {
        this.chart = chart;
        this.state = state;
    }

    @Override
    public void mousePressed(MouseEvent e) {
        chart.requestFocusInWindow();
        scale = chart.scale();
        Activity hit = at(e).orElse(null);
        pressed = null;
        if (hit != null) {
            state.choose(hit.id());
            Part here = part(hit, e);
            if (here != null) {
                pressed = hit;
                part = here;
                pressedX = e.getX();
                drags++;
            }
        }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        Activity before = pressed;
        if (before == null) {
            return;
        }
        Activity after = moved(before, e.getX());
        state.edit(
                before.id(),
                "edit.months",
                "drag-" + before.id() + "-" + drags,
                a -> a.with("start", after.start()).with("end", after.end()));
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        pressed = null;
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        scale = chart.scale();
        Part here = at(e).map(a -> part(a, e)).orElse(null);
        int cursor = here == null || here == Part.NEW
                ? Cursor.DEFAULT_CURSOR
                : here == Part.BAR ? Cursor.HAND_CURSOR : Cursor.E_RESIZE_CURSOR;
        chart.setCursor(Cursor.getPredefinedCursor(cursor));
    }

    private Activity moved(Activity before, int x) {
        int by = scale.distance(x - pressedX);
        return switch (part) {
            case BAR -> PlanEdits.shift(before, by);
            case START -> PlanEdits.moveStart(before, before.start() + by);
            case END -> PlanEdits.moveEnd(before, before.end() + by);
            case NEW -> drawn(before, scale.month(pressedX), scale.month(x));
        };
    }

    private static Activity drawn(Activity before, int one, int other) {
        int last = ActivityPlan.LAST_MONTH;
        return before.with("start", Math.min(last, Math.min(one, other)))
                .with("end", Math.min(last, Math.max(one, other)));
    }

    private Optional<Activity> at(MouseEvent e) {
        List<Activity> activities = chart.plan().activities();
        int row = scale.row(e.getY());
        return row >= 0 && row < activities.size() ? Optional.of(activities.get(row)) : Optional.empty();
    }

    private @Nullable Part part(Activity activity, MouseEvent e) {
        if (e.getX() < scale.left()) {
            return null;
        }
        boolean unset = activity.start() < 1 || activity.end() < activity.start();
        if (unset) {
            return Part.NEW;
        }
        Rectangle bar = scale.bar(scale.row(e.getY()), activity.start(), activity.end());
        int edge = Kit.scale(EDGE);
        if (e.getX() < bar.x - edge / 2 || e.getX() > bar.x + bar.width + edge / 2) {
            return null;
        }
        if (bar.x + bar.width - e.getX() <= edge) {
            return Part.END;
        }
        return e.getX() - bar.x <= edge ? Part.START : Part.BAR;
    }
}
