package id.lintas.plugin.activity;

import id.lintas.api.ItemRef;
import id.lintas.api.ProjectView;
import id.lintas.api.Records;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Changes that both the editor and the repairs of findings make. */
public final class PlanEdits {

    private PlanEdits() {}

    /** A new activity that answers the cause. */
    public static Activity answering(String id, ItemRef cause) {
        return Activity.blank(id).with("causes", List.of(cause));
    }

    /**
     * Moves an activity's months together; the length stays, and the ends of the plan hold.
     *
     * @param months later if positive
     */
    public static Activity shift(Activity activity, int months) {
        if (!activity.scheduled()) {
            return activity;
        }
        int by = Math.max(1 - activity.start(), Math.min(ActivityPlan.LAST_MONTH - activity.end(), months));
        return activity.with("start", activity.start() + by).with("end", activity.end() + by);
    }

    /** Moves the first month, at most to the last one. */
    public static Activity moveStart(Activity activity, int month) {
        return activity.scheduled() ? activity.with("start", Math.max(1, Math.min(activity.end(), month))) : activity;
    }

    /** Moves the last month, at least to the first one. */
    public static Activity moveEnd(Activity activity, int month) {
        return activity.scheduled()
                ? activity.with("end", Math.max(activity.start(), Math.min(ActivityPlan.LAST_MONTH, month)))
                : activity;
    }

    /** Moves an activity in time by months or, in a plan with dates, by days; its length stays. */
    public static ActivityPlan shift(ActivityPlan plan, String id, int by) {
        return plan.change(id, a -> plan.dated() ? shiftDays(plan, a, by) : shift(a, by));
    }

    /** Moves its start ({@code end} false) or its end by months or, in a plan with dates, by days; it keeps one at least. */
    public static ActivityPlan stretch(ActivityPlan plan, String id, boolean end, int by) {
        if (!plan.dated()) {
            return plan.change(id, a -> end ? moveEnd(a, a.end() + by) : moveStart(a, a.start() + by));
        }
        return plan.change(
                id,
                a -> PlanCalendar.of(plan)
                        .span(a)
                        .map(s -> end
                                ? a.with(
                                        "endDate",
                                        later(s.first(), s.last().plusDays(by)).toString())
                                : a.with(
                                        "startDate",
                                        earlier(s.last(), s.first().plusDays(by))
                                                .toString()))
                        .orElse(a));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Activity shiftDays(ActivityPlan plan, Activity activity, int days) {
        return PlanCalendar.of(plan)
                .span(activity)
                .map(s -> dates(activity, s.first().plusDays(days), s.last().plusDays(days)))
                .orElse(activity);
    }

    private static Activity dates(Activity activity, LocalDate first, LocalDate last) {
        return activity.with("startDate", first.toString()).with("endDate", last.toString());
    }

    /** Moves an activity so that it begins when all is finished that it waits for. Its length stays. */
    public static ActivityPlan startAfter(ActivityPlan plan, String id) {
        PlanCalendar calendar = PlanCalendar.of(plan);
        Optional<LocalDate> free = PlanGraph.of(plan).waitsUntil(id).map(d -> d.plusDays(1));
        Optional<Span> now = plan.activity(id).flatMap(calendar::span);
        if (free.isEmpty() || now.isEmpty() || !free.get().isAfter(now.get().first())) {
            return plan;
        }
        int by = plan.dated()
                ? (int) ChronoUnit.DAYS.between(now.get().first(), free.get())
                : calendar.monthOf(free.get()) - calendar.monthOf(now.get().first());
        return shift(plan, id, by);
    }

    /** {@code to} waits for {@code from}; if it does already, it does not any more. */
    public static ActivityPlan toggleLink(ActivityPlan plan, String from, String to) {
        ItemRef ref = new ItemRef(ActivityPlanningStep.ID, from);
        return from.equals(to)
                ? plan
                : plan.change(
                        to,
                        a -> a.after().contains(ref)
                                ? without(a, ref)
                                : a.with("after", Records.append(a.after(), ref)));
    }

    static ActivityPlan unlink(ActivityPlan plan, String from, String to) {
        return plan.change(to, a -> without(a, new ItemRef(ActivityPlanningStep.ID, from)));
    }

    static Activity without(Activity activity, ItemRef earlier) {
        return activity.with(
                "after",
                activity.after().stream().filter(r -> !r.equals(earlier)).toList());
    }

    /** Gives every activity that has months the dates of them. A plan without a first day gets {@code today}'s month. */
    public static ActivityPlan toDates(ActivityPlan plan, LocalDate today) {
        String first = PlanCalendar.date(plan.firstDay())
                .orElse(today.withDayOfMonth(1))
                .toString();
        ActivityPlan based = Records.with(plan, "firstDay", first);
        PlanCalendar calendar = PlanCalendar.of(based);
        List<Activity> dated = plan.activities().stream()
                .map(a ->
                        calendar.span(a).map(s -> dates(a, s.first(), s.last())).orElse(a))
                .map(a -> a.due() > 0
                        ? a.with("dueDate", calendar.lastDayOf(a.due()).toString())
                        : a)
                .toList();
        return Records.with(based, "timeUnit", ActivityPlan.DATES).withActivities(dated);
    }

    /** Gives every activity that has dates the months that they lie in. */
    public static ActivityPlan toMonths(ActivityPlan plan) {
        PlanCalendar calendar = PlanCalendar.of(plan);
        List<Activity> counted = plan.activities().stream()
                .map(a -> calendar.span(a)
                        .map(s -> a.with("start", Math.max(1, calendar.monthOf(s.first())))
                                .with("end", Math.max(1, calendar.monthOf(s.last()))))
                        .orElse(a))
                .map(a -> PlanCalendar.date(a.dueDate())
                        .map(day -> a.with("due", Math.max(1, calendar.monthOf(day))))
                        .orElse(a))
                .toList();
        return Records.with(plan, "timeUnit", "").withActivities(counted);
    }

    /** An id above all that are in use or that something still points at, for repairs, which cannot ask the host. */
    static String freshId(ActivityPlan plan, ProjectView project) {
        int number = 1;
        for (Activity activity : plan.activities()) {
            int used = Causes.number(activity.id());
            number = used < Integer.MAX_VALUE ? Math.max(number, used + 1) : number;
        }
        while (!project.linksTo(new ItemRef(ActivityPlanningStep.ID, "k" + number))
                .isEmpty()) {
            number++;
        }
        return "k" + number;
    }
}
