package id.lintas.plugin.activity;

import java.awt.Rectangle;

/**
 * Where months and rows lie in the schedule, in pixels at 100 %.
 *
 * @param left where the first month begins
 * @param months how many months are shown, from 1
 * @param monthWidth not whole
 * @param top where the first row begins
 */
public record GanttScale(int left, int months, double monthWidth, int top, int rowHeight) {

    /** The left edge of a month, counted from 1. */
    public int x(int month) {
        return x(month - 1.0);
    }

    /** Where so many months lie from the left end. */
    public int x(double place) {
        return left + (int) Math.round(place * monthWidth);
    }

    /** The month under a place, from 1 on, beyond the last one shown too. */
    public int month(int x) {
        return Math.max(1, (int) Math.floor(place(x)) + 1);
    }

    /** How many months a place is from the left end. */
    public double place(int x) {
        return (x - left) / monthWidth;
    }

    public int row(int y) {
        return y < top ? -1 : (y - top) / rowHeight;
    }

    public int y(int row) {
        return top + row * rowHeight;
    }

    /** The bar from the beginning of one month to the end of another, counted from 1. */
    public Rectangle bar(int row, int start, int end) {
        return bar(row, start - 1.0, end);
    }

    /** The bar between two places on the axis; never so thin that it is not seen. */
    public Rectangle bar(int row, double from, double to) {
        int x = x(from);
        int inset = rowHeight / 6;
        return new Rectangle(x, y(row) + inset, Math.max(4, x(to) - x), rowHeight - 2 * inset);
    }

    /** Every how many months a name stands in the head, so that names do not touch. */
    public int step(int nameWidth) {
        int step = 1;
        while (step * monthWidth < nameWidth) {
            step++;
        }
        return step;
    }
}
