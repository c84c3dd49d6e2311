package id.lintas.plugin.activity;

import java.time.LocalDate;
import java.util.Optional;

/** Months from 1, or dates that there are, the end not before the start. */
final class ScheduleChecks {

    private ScheduleChecks() {}

    static void check(ActivityPlan plan, Activity activity, Findings findings) {
        if (plan.dated()) {
            dates(plan, activity, findings);
        } else {
            months(activity, findings);
        }
        if (plan.dated()) {
            dueDate(plan, activity, findings);
        } else {
            due(activity, findings);
        }
    }

    private static void months(Activity activity, Findings findings) {
        int start = activity.start();
        int end = activity.end();
        if (start == 0 && end == 0) {
            findings.error("months-missing", activity, "start");
        } else if (start == 0) {
            findings.error("start-missing", activity, "start");
        } else if (end == 0) {
            findings.error("end-missing", activity, "end");
        } else if (end < start) {
            findings.error("end-before-start", activity, "end", start, end);
            findings.fix("swapMonths", activity, a -> a.with("start", end).with("end", start));
        } else if (!activity.scheduled()) {
            findings.warning("months-outside", activity, start < 1 ? "start" : "end", ActivityPlan.LAST_MONTH);
        }
    }

    private static void dates(ActivityPlan plan, Activity activity, Findings findings) {
        String start = activity.startDate().strip();
        String end = activity.endDate().strip();
        if (start.isEmpty() || end.isEmpty()) {
            findings.error("dates-missing", activity, start.isEmpty() ? "startDate" : "endDate");
            return;
        }
        Optional<LocalDate> first = PlanCalendar.date(start);
        Optional<LocalDate> last = PlanCalendar.date(end);
        if (first.isEmpty()) {
            findings.error("date-impossible", activity, "startDate", start);
        } else if (last.isEmpty()) {
            findings.error("date-impossible", activity, "endDate", end);
        } else if (last.get().isBefore(first.get())) {
            findings.error("end-date-before-start", activity, "endDate", start, end);
            findings.fix("swapDates", activity, a -> a.with("startDate", end).with("endDate", start));
        } else if (PlanCalendar.date(plan.firstDay())
                .filter(first.get()::isBefore)
                .isPresent()) {
            findings.warning("date-before-plan", activity, "startDate", start, plan.firstDay());
        }
    }

    private static void due(Activity activity, Findings findings) {
        if (activity.due() > ActivityPlan.LAST_MONTH) {
            findings.warning("due-outside", activity, "due", activity.due(), ActivityPlan.LAST_MONTH);
        }
        if (activity.due() > 0 && activity.start() > 0 && activity.due() < activity.start()) {
            findings.warning("due-before-start", activity, "due", activity.due(), activity.start());
        }
    }

    private static void dueDate(ActivityPlan plan, Activity activity, Findings findings) {
        String due = activity.dueDate().strip();
        Optional<LocalDate> day = PlanCalendar.date(due);
        Optional<LocalDate> first =
                PlanCalendar.of(plan).span(activity).map(Span::first).filter(f -> day.isPresent());
        if (!due.isEmpty() && day.isEmpty()) {
            findings.error("date-impossible", activity, "dueDate", due);
        } else if (first.filter(f -> day.orElse(f).isBefore(f)).isPresent()) {
            findings.warning("due-date-before-start", activity, "dueDate", due, first.orElseThrow());
        }
    }
}
