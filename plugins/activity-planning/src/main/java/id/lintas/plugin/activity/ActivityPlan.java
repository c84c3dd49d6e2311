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
 * @param firstDay on which month 1 begins, an ISO date; empty while the plan counts months only
 * @param timeUnit {@link #DATES} if activities have dates, otherwise they have months
 */
public record ActivityPlan(List<Activity> activities, List<String> agencies, String firstDay, String timeUnit) {

    public static final int LAST_MONTH = 60;

    public static final String DATES = "dates";

    public static final ActivityPlan EMPTY = new ActivityPlan(List.of(), List.of(), "", "");

    public Optional<Activity> activity(String id) {
        return activities.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public ActivityPlan add(Activity activity) {
        return withActivities(Records.append(activities, activity));
    }

    public ActivityPlan remove(String id) {
        return withActivities(Records.remove(activities, id));
    }

    public ActivityPlan change(String id, UnaryOperator<Activity> change) {
        return withActivities(Records.replace(activities, id, change));
    }

    public ActivityPlan set(String id, String component, Object value) {
        return change(id, a -> a.with(component, value));
    }

    public ActivityPlan withActivities(List<Activity> changed) {
        return new ActivityPlan(changed, agencies, firstDay, timeUnit);
    }

    public ActivityPlan withAgencies(List<String> changed) {
        return new ActivityPlan(activities, changed, firstDay, timeUnit);
    }

    /** Whether activities have dates instead of months. */
    public boolean dated() {
        return timeUnit.equals(DATES);
    }

    /** The last month of any activity that has one; 0 if none has. */
    public int lastMonth() {
        return activities.stream().mapToInt(Activity::end).max().orElse(0);
    }
}
