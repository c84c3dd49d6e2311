package id.lintas.plugin.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The months along the schedule. A place on it is a number of months from its left end, 0.5 in the middle of the first.
 *
 * @param origin the first day of the first month
 * @param months how many are shown
 * @param named whether months have names; otherwise they are counted
 */
public record GanttAxis(LocalDate origin, int months, boolean named) {

    private static final int LEAST_MONTHS = 12;
    private static final int MOST_MONTHS = 120;

    /** Shows at least a year, and a month more than the plan takes, so that its end can be dragged. */
    static GanttAxis of(ActivityPlan plan, List<Span> spans) {
        PlanCalendar calendar = PlanCalendar.of(plan);
        LocalDate origin = calendar.firstDayOf(1);
        int most = ActivityPlan.LAST_MONTH;
        if (plan.dated()) {
            LocalDate earliest =
                    spans.stream().map(Span::first).min(LocalDate::compareTo).orElse(origin);
            boolean begun = calendar.known() && !earliest.isBefore(origin);
            origin = begun ? origin : earliest.withDayOfMonth(1);
            most = MOST_MONTHS;
        }
        LocalDate last =
                spans.stream().map(Span::last).max(LocalDate::compareTo).orElse(origin);
        int taken = (int) Math.floor(place(origin, last)) + 2;
        return new GanttAxis(origin, Math.max(LEAST_MONTHS, Math.min(most, taken)), plan.dated());
    }

    /** Where the day begins. */
    public double place(LocalDate day) {
        return place(origin, day);
    }

    private static double place(LocalDate origin, LocalDate day) {
        long month = ChronoUnit.MONTHS.between(origin, day);
        if (origin.plusMonths(month).isAfter(day)) {
            month--;
        }
        LocalDate begin = origin.plusMonths(month);
        long length = ChronoUnit.DAYS.between(begin, origin.plusMonths(month + 1));
        return month + ChronoUnit.DAYS.between(begin, day) / (double) length;
    }

    /** The day at a place. */
    public LocalDate day(double place) {
        long month = (long) Math.floor(place);
        LocalDate begin = origin.plusMonths(month);
        long length = ChronoUnit.DAYS.between(begin, origin.plusMonths(month + 1));
        return begin.plusDays((long) Math.floor((place - month) * length + 1e-6));
    }

    /** From 0: the first day of a month that is shown. */
    public LocalDate month(int index) {
        return origin.plusMonths(index);
    }
}
