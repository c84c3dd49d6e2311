package id.lintas.plugin.obstacle.delay;

/**
 * An obstacle that may delay an activity.
 *
 * @param work the id of the activity that takes longer if it strikes
 * @param chance that it strikes at all, from 0 to 1
 */
public record Hazard(String id, String work, double chance, DelayRange range) {}
