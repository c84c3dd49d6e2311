package id.lintas.plugin.activity;

import id.lintas.api.Diagram;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Paints the schedule: the head with months, a line for each activity, its bar, and arrows to what waits for it. Only rows that
 * are asked for are painted.
 *
 * @param width in pixels at 100 %
 * @param chosen the activity whose row is tinted; empty for none
 */
public record GanttDrawing(Gantt gantt, int width, String chosen) implements Diagram.Painter {

    private static final int REPORT_WIDTH = 1040;
    private static final int PAD = 8;

    /** The schedule for the report, and to be taken away. */
    public static Diagram diagram(Gantt gantt) {
        return new Diagram(
                "schedule",
                gantt.text("schedule.name"),
                GanttWords.of(gantt),
                REPORT_WIDTH,
                gantt.height(),
                new GanttDrawing(gantt, REPORT_WIDTH, ""));
    }

    @Override
    public void paint(Graphics2D g, Function<String, Color> colours) {
        Pen pen = new Pen(g, colours);
        GanttScale scale = gantt.scale(width);
        int height = gantt.height();
        pen.fill(0, 0, width, height, "surface");
        head(pen, scale);
        List<Activity> activities = gantt.activities();
        for (int row = 0; row < activities.size(); row++) {
            if (pen.visible(scale.y(row), scale.rowHeight())) {
                row(pen, scale, row, activities.get(row));
            }
        }
        grid(pen, scale);
        new GanttArrows(gantt, scale).paint(pen);
        for (int row = 0; row < activities.size(); row++) {
            if (pen.visible(scale.y(row), scale.rowHeight())) {
                bar(pen, scale, row, activities.get(row));
            }
        }
        pen.box(new Rectangle(0, 0, width, height), "", "line", 1);
    }

    private void head(Pen pen, GanttScale scale) {
        pen.fill(0, 0, width, scale.top(), "raised");
        pen.caption().colour("text2");
        pen.text(gantt.text("schedule.activity"), 12, scale.top() / 2, Gantt.nameWidth(width) - 12);
        if (gantt.columnWidth() > 0) {
            pen.centred(gantt.text("schedule.start"), cell(0, 0, scale.top()));
            pen.centred(gantt.text("schedule.finish"), cell(1, 0, scale.top()));
        }
        boolean named = gantt.axis().named();
        int step = scale.step(named ? 46 : 24);
        DateTimeFormatter name = DateTimeFormatter.ofPattern("MMM yy", gantt.locale());
        for (int month = 1; month <= scale.months(); month += step) {
            int x = scale.x(month);
            LocalDate begin = gantt.axis().month(month - 1);
            String label = named ? name.format(begin) : Integer.toString(month);
            if (named) {
                pen.text(label, x + 3, scale.top() / 2, scale.x(month + step) - x - 3);
            } else {
                pen.centred(label, new Rectangle(x, 0, scale.x(month + 1) - x, scale.top()));
            }
        }
    }

    private void row(Pen pen, GanttScale scale, int row, Activity activity) {
        int y = scale.y(row);
        boolean current = activity.id().equals(chosen);
        if (current) {
            pen.fill(0, y, width, scale.rowHeight(), "accentSoft");
        }
        int middle = y + scale.rowHeight() / 2;
        pen.caption().colour(current ? "accentSoftText" : "text3").text(activity.id(), 12, middle, 26);
        String name = activity.name().isBlank() ? gantt.text("board.unnamed") : activity.name();
        pen.body().colour(current ? "accentSoftText" : "text").text(name, 40, middle, Gantt.nameWidth(width) - 40);
        if (gantt.columnWidth() > 0) {
            pen.caption();
            pen.centred(gantt.first(activity), cell(0, y, scale.rowHeight()));
            pen.centred(gantt.last(activity), cell(1, y, scale.rowHeight()));
        }
    }

    private void grid(Pen pen, GanttScale scale) {
        List<Activity> activities = gantt.activities();
        for (int row = 0; row < activities.size(); row++) {
            if (pen.visible(scale.y(row), scale.rowHeight())) {
                boolean drawn = gantt.graph().span(activities.get(row).id()).isPresent();
                for (int month = 1; month <= (drawn ? scale.months() : 1); month++) {
                    pen.fill(scale.x(month), scale.y(row), 1, scale.rowHeight(), "line");
                }
                pen.fill(0, scale.y(row), width, 1, "line");
            }
        }
    }

    private void bar(Pen pen, GanttScale scale, int row, Activity activity) {
        boolean current = activity.id().equals(chosen);
        boolean critical = gantt.critical().contains(activity.id());
        Optional<Rectangle> place = gantt.bar(activity, scale);
        int middle = scale.y(row) + scale.rowHeight() / 2;
        pen.caption();
        if (place.isEmpty()) {
            pen.colour(gantt.wrong(activity) ? "error" : current ? "accentSoftText" : "text3");
            pen.text(gantt.words(activity), scale.left() + PAD, middle, width - scale.left() - 2 * PAD);
            return;
        }
        Rectangle bar = place.get();
        pen.box(
                bar,
                critical ? "accent" : "hover",
                current ? "accentSoftText" : critical ? "accent" : "control",
                current ? 2 : 1);
        String words = critical ? gantt.text("schedule.critical", gantt.words(activity)) : gantt.words(activity);
        int wide = pen.width(words);
        if (wide + 2 * PAD <= bar.width) {
            pen.colour(critical ? "onAccent" : "text2").text(words, bar.x + PAD, middle, bar.width - PAD);
        } else if (bar.x + bar.width + 2 * PAD + wide <= width) {
            pen.colour(current ? "accentSoftText" : "text2").text(words, bar.x + bar.width + PAD, middle, wide);
        }
    }

    /** The column of the start (0) or the end (1). */
    private Rectangle cell(int column, int y, int height) {
        int wide = gantt.columnWidth();
        return new Rectangle(Gantt.nameWidth(width) + column * wide, y, wide, height);
    }
}
