package id.lintas.plugin.activity.ui;

import id.lintas.plugin.activity.ActivityPlan;
import java.awt.Rectangle;

/**
 * Where months and rows lie in the chart.
 *
 * @param left where month 1 begins, in pixels
 * @param months how many months are shown, from 1
 * @param monthWidth pixels, not whole
 * @param top where the first row begins
 */
record GanttScale(int left, int months, double monthWidth, int top, int rowHeight) {

    private static final int LEAST_MONTHS = 12;

    /** Shows at least a year, and a month more than the plan takes, so that its end can be dragged. */
    static GanttScale of(ActivityPlan plan, int left, int width, int top, int rowHeight) {
        int last = Math.min(ActivityPlan.LAST_MONTH, plan.lastMonth() + 1);
        int months = Math.max(LEAST_MONTHS, last);
        return new GanttScale(left, months, Math.max(1, width - left) / (double) months, top, rowHeight);
    }

    /** The left edge of a month. */
    int x(int month) {
        return left + (int) Math.round((month - 1) * monthWidth);
    }

    /** The month under a place, from 1 on, beyond the last one shown too. */
    int month(int x) {
        return Math.max(1, (int) Math.floor((x - left) / monthWidth) + 1);
    }

    /** How many months a distance is, rounded. */
    int distance(int pixels) {
        return (int) Math.round(pixels / monthWidth);
    }

    int row(int y) {
        return y < top ? -1 : (y - top) / rowHeight;
    }

    int y(int row) {
        return top + row * rowHeight;
    }

    Rectangle bar(int row, int start, int end) {
        int x = x(start);
        int inset = rowHeight / 6;
        return new Rectangle(x, y(row) + inset, x(end + 1) - x, rowHeight - 2 * inset);
    }

    /** Every how many months a number stands in the head, so that numbers do not touch. */
    int step(int numberWidth) {
        int step = 1;
        while (step * monthWidth < numberWidth) {
            step++;
        }
        return step;
    }
}
