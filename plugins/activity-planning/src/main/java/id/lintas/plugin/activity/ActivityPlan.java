package id.lintas.plugin.activity;

import id.lintas.api.Records;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The data of the step.
 *
 * @param agencies agencies and units that were given a row in the RACI matrix, in its order; those that only an activity
 *     names need not be here (see {@link Agencies#rows})
 */
public record ActivityPlan(List<Activity> activities, List<String> agencies) {

    public static final int LAST_MONTH = 60;

    public static final ActivityPlan EMPTY = new ActivityPlan(List.of(), List.of());

    public Optional<Activity> activity(String id) {
        return activities.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public ActivityPlan add(Activity activity) {
        return new ActivityPlan(Records.append(activities, activity), agencies);
    }

    public ActivityPlan remove(String id) {
        return new ActivityPlan(Records.remove(activities, id), agencies);
    }

    public ActivityPlan change(String id, UnaryOperator<Activity> change) {
        return new ActivityPlan(Records.replace(activities, id, change), agencies);
    }

    public ActivityPlan set(String id, String component, Object value) {
        return change(id, a -> a.with(component, value));
    }

    /** The last month of any activity that has one; 0 if none has. */
    public int lastMonth() {
        return activities.stream().mapToInt(Activity::end).max().orElse(0);
    }
}
