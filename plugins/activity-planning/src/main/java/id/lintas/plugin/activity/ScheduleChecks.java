package id.lintas.plugin.activity;

/** Months from 1, the end not before the start. */
final class ScheduleChecks {

    private ScheduleChecks() {}

    static void check(Activity activity, Findings findings) {
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
        if (activity.due() > ActivityPlan.LAST_MONTH) {
            findings.warning("due-outside", activity, "due", activity.due(), ActivityPlan.LAST_MONTH);
        }
        if (activity.due() > 0 && start > 0 && activity.due() < start) {
            findings.warning("due-before-start", activity, "due", activity.due(), start);
        }
    }
}
