package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;

/** Paints the schedule: the head with months, then a line for each activity. */
final class GanttPainter {

    private final GanttChart chart;
    private final EditorState state;

    GanttPainter(GanttChart chart, EditorState state) {
        this.chart = chart;
        this.state = state;
    }

    void paint(Graphics2D g, Rectangle all) {
        GanttScale scale = chart.scale();
        g.setColor(Kit.color("surface"));
        g.fill(all);
        head(g, scale, all.width);
        List<Activity> activities = chart.plan().activities();
        for (int row = 0; row < activities.size(); row++) {
            row(g, scale, row, activities.get(row), all.width);
        }
        grid(g, scale, all);
        for (int row = 0; row < activities.size(); row++) {
            bar(g, scale, row, activities.get(row));
        }
        Draw.box(g, all, "", chart.isFocusOwner() ? "accent" : "line", chart.isFocusOwner() ? 2 : 1, false);
    }

    private void head(Graphics2D g, GanttScale scale, int width) {
        g.setColor(Kit.color("raised"));
        g.fillRect(0, 0, width, scale.top());
        g.setFont(Draw.caption(chart.getFont()));
        g.setColor(Kit.color("text2"));
        int middle = scale.top() / 2;
        Draw.text(chart, g, state.text("schedule.activity"), Kit.scale(12), middle, chart.nameWidth());
        Draw.centred(chart, g, state.text("schedule.start"), cell(0, 0, scale.top()));
        Draw.centred(chart, g, state.text("schedule.finish"), cell(1, 0, scale.top()));
        int step = scale.step(Kit.scale(24));
        for (int month = 1; month <= scale.months(); month += step) {
            int x = scale.x(month);
            Draw.centred(chart, g, Integer.toString(month), new Rectangle(x, 0, scale.x(month + 1) - x, scale.top()));
        }
    }

    private void row(Graphics2D g, GanttScale scale, int row, Activity activity, int width) {
        int y = scale.y(row);
        boolean chosen = activity.id().equals(state.chosenId());
        if (chosen) {
            g.setColor(Kit.color("accentSoft"));
            g.fillRect(0, y, width, scale.rowHeight());
        }
        int middle = y + scale.rowHeight() / 2;
        g.setFont(Draw.caption(chart.getFont()));
        g.setColor(Kit.color(chosen ? "accentSoftText" : "text3"));
        Draw.text(chart, g, activity.id(), Kit.scale(12), middle, Kit.scale(26));
        g.setFont(chart.getFont());
        g.setColor(Kit.color(chosen ? "accentSoftText" : "text"));
        int left = Kit.scale(40);
        Draw.text(chart, g, state.nameOf(activity), left, middle, chart.nameWidth() - left);
        Draw.centred(chart, g, number(activity.start()), cell(0, y, scale.rowHeight()));
        Draw.centred(chart, g, number(activity.end()), cell(1, y, scale.rowHeight()));
    }

    private void grid(Graphics2D g, GanttScale scale, Rectangle all) {
        g.setColor(Kit.color("line"));
        for (int row = 0; row < chart.plan().activities().size(); row++) {
            boolean words = withoutBar(chart.plan().activities().get(row));
            for (int month = 1; month <= (words ? 1 : scale.months()); month++) {
                g.fillRect(scale.x(month), scale.y(row), 1, scale.rowHeight());
            }
        }
        for (int row = 0; row <= chart.plan().activities().size(); row++) {
            g.fillRect(0, scale.y(row), all.width, 1);
        }
    }

    private void bar(Graphics2D g, GanttScale scale, int row, Activity activity) {
        boolean chosen = activity.id().equals(state.chosenId());
        String words = chart.words(activity);
        int middle = scale.y(row) + scale.rowHeight() / 2;
        int pad = Kit.scale(8);
        g.setFont(Draw.caption(chart.getFont()));
        if (withoutBar(activity)) {
            boolean wrong = activity.start() > 0 && activity.end() > 0;
            g.setColor(Kit.color(wrong ? "error" : chosen ? "accentSoftText" : "text3"));
            Draw.text(chart, g, words, scale.left() + pad, middle, chart.getWidth() - scale.left() - 2 * pad);
            return;
        }
        Rectangle bar = scale.bar(row, activity.start(), Math.min(activity.end(), scale.months()));
        Draw.box(g, bar, chosen ? "accent" : "hover", chosen ? "accentSoftText" : "control", 1, false);
        int wanted = chart.getFontMetrics(g.getFont()).stringWidth(words);
        if (wanted + 2 * pad <= bar.width) {
            g.setColor(Kit.color(chosen ? "onAccent" : "text2"));
            Draw.text(chart, g, words, bar.x + pad, middle, bar.width - pad);
        }
    }

    /** Words stand in place of a bar that cannot be drawn. */
    private static boolean withoutBar(Activity activity) {
        return activity.start() < 1 || activity.end() < activity.start();
    }

    /** The column of the first month (0) or the last one (1). */
    private Rectangle cell(int column, int y, int height) {
        int width = Kit.scale(GanttChart.MONTH_COLUMN);
        return new Rectangle(chart.nameWidth() + column * width, y, width, height);
    }

    private static String number(int month) {
        return month == 0 ? "–" : Integer.toString(month);
    }
}
