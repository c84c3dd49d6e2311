package id.lintas.plugin.activity.ui;

import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Gantt;
import id.lintas.plugin.activity.GanttScale;
import id.lintas.plugin.activity.PlanEdits;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A press chooses a row; a drag moves its bar, either end of it, draws a new bar where there is none, or links two. */
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
    private final GanttLinking linking;
    private ActivityPlan before = ActivityPlan.EMPTY;
    private String pressed = "";
    private Part part = Part.BAR;
    private int pressedX;
    private int drags;

    GanttDrag(GanttChart chart, EditorState state, GanttLinking linking) {
        this.chart = chart;
        this.state = state;
        this.linking = linking;
    }

    @Override
    public void mousePressed(MouseEvent e) {
        chart.requestFocusInWindow();
        Point at = at(e);
        Activity hit = activity(at).orElse(null);
        pressed = "";
        if (hit == null) {
            return;
        }
        if (linking.active()) {
            linking.target(hit.id());
            linking.finish();
            return;
        }
        state.choose(hit.id());
        if (e.isShiftDown()) {
            linking.start();
            return;
        }
        Part here = part(hit, at);
        if (here != null) {
            before = chart.gantt().plan();
            pressed = hit.id();
            part = here;
            pressedX = at.x;
            drags++;
        }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        Point at = at(e);
        if (linking.active()) {
            activity(at).ifPresent(a -> linking.target(a.id()));
        } else if (!pressed.isEmpty()) {
            ActivityPlan after = moved(at.x);
            after.activity(pressed)
                    .ifPresent(now -> state.edit(
                            pressed,
                            "edit.months",
                            "drag-" + pressed + "-" + drags,
                            a -> a.with("start", now.start())
                                    .with("end", now.end())
                                    .with("startDate", now.startDate())
                                    .with("endDate", now.endDate())));
        }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        pressed = "";
        if (linking.active() && e.isShiftDown()) {
            linking.finish();
        }
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        Point at = at(e);
        if (linking.active()) {
            activity(at).ifPresent(a -> linking.target(a.id()));
        }
        Part here = activity(at).map(a -> part(a, at)).orElse(null);
        int cursor = here == null || here == Part.NEW
                ? Cursor.DEFAULT_CURSOR
                : here == Part.BAR || linking.active() ? Cursor.HAND_CURSOR : Cursor.E_RESIZE_CURSOR;
        chart.setCursor(Cursor.getPredefinedCursor(cursor));
    }

    private ActivityPlan moved(int x) {
        GanttScale scale = chart.scale();
        if (part == Part.NEW) {
            return before.change(pressed, a -> drawn(a, scale, x));
        }
        Gantt gantt = chart.gantt();
        int by = before.dated()
                ? (int) ChronoUnit.DAYS.between(
                        gantt.axis().day(scale.place(pressedX)), gantt.axis().day(scale.place(x)))
                : (int) Math.round((x - pressedX) / scale.monthWidth());
        return part == Part.BAR
                ? PlanEdits.shift(before, pressed, by)
                : PlanEdits.stretch(before, pressed, part == Part.END, by);
    }

    private Activity drawn(Activity activity, GanttScale scale, int x) {
        int left = Math.max(scale.left(), Math.min(pressedX, x));
        int right = Math.max(scale.left(), Math.max(pressedX, x));
        if (before.dated()) {
            var axis = chart.gantt().axis();
            return activity.with("startDate", axis.day(scale.place(left)).toString())
                    .with("endDate", axis.day(scale.place(right)).toString());
        }
        int last = ActivityPlan.LAST_MONTH;
        return activity.with("start", Math.min(last, scale.month(left)))
                .with("end", Math.min(last, scale.month(right)));
    }

    private static Point at(MouseEvent e) {
        double zoom = GanttChart.zoom();
        return new Point((int) Math.round(e.getX() / zoom), (int) Math.round(e.getY() / zoom));
    }

    private Optional<Activity> activity(Point at) {
        List<Activity> activities = chart.gantt().activities();
        int row = chart.scale().row(at.y);
        return row >= 0 && row < activities.size() ? Optional.of(activities.get(row)) : Optional.empty();
    }

    private @Nullable Part part(Activity activity, Point at) {
        GanttScale scale = chart.scale();
        if (at.x < scale.left()) {
            return null;
        }
        Optional<Rectangle> place = chart.gantt().bar(activity, scale);
        if (place.isEmpty()) {
            return Part.NEW;
        }
        Rectangle bar = place.get();
        if (at.x < bar.x - EDGE / 2 || at.x > bar.x + bar.width + EDGE / 2) {
            return null;
        }
        if (bar.x + bar.width - at.x <= EDGE) {
            return Part.END;
        }
        return at.x - bar.x <= EDGE ? Part.START : Part.BAR;
    }
}
