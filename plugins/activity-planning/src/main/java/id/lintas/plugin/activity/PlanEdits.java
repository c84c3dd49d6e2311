package id.lintas.plugin.activity;

import id.lintas.api.ItemRef;
import id.lintas.api.ProjectView;
import java.util.List;

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
