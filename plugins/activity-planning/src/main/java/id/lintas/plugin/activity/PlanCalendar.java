package id.lintas.plugin.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Turns months of the plan into days. Month 1 begins on the plan's first day, and each month on the same day of the next
 * calendar month; a plan without a first day counts from 0001-01-01.
 */
public final class PlanCalendar {

    private static final LocalDate NOMINAL = LocalDate.of(1, 1, 1);

    /** Of a date as it is written; to find out by an exception is slow, and most plans have no dates. */
    private static final int LENGTH = 10;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final LocalDate origin;
    private final boolean dated;

    private PlanCalendar(LocalDate origin, boolean dated) {
        this.origin = origin;
        this.dated = dated;
    }

    public static PlanCalendar of(ActivityPlan plan) {
        return new PlanCalendar(date(plan.firstDay()).orElse(NOMINAL), plan.dated());
    }

    /** Reads an ISO date of our times; anything else is no date. */
    public static Optional<LocalDate> date(String text) {
        String written = text.strip();
        if (written.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(written);
            boolean ours = date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
            return ours ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the plan says on which day it begins. */
    public boolean known() {
        return !origin.equals(NOMINAL);
    }

    public LocalDate firstDayOf(int month) {
        return origin.plusMonths(month - 1L);
    }

    public LocalDate lastDayOf(int month) {
        return firstDayOf(month + 1).minusDays(1);
    }

    /** The month of the plan that the day lies in; 0 or less before its first day. */
    public int monthOf(LocalDate day) {
        int month = (int) ChronoUnit.MONTHS.between(origin, day) + 1;
        while (firstDayOf(month).isAfter(day)) {
            month--;
        }
        return month;
    }

    /** When the activity takes place, if it says so and the end is not before the start. */
    public Optional<Span> span(Activity activity) {
        if (!dated) {
            return activity.scheduled()
                    ? Optional.of(new Span(firstDayOf(activity.start()), lastDayOf(activity.end())))
                    : Optional.empty();
        }
        Optional<LocalDate> last = date(activity.endDate());
        return date(activity.startDate())
                .filter(first -> last.isPresent() && !last.get().isBefore(first))
                .map(first -> new Span(first, last.orElseThrow()));
    }
}
