package id.lintas.plugin.obstacle.delay;

import java.util.List;

/**
 * An activity of the plan.
 *
 * @param start the day on which it begins at the earliest, from 1
 * @param days how long it takes without an obstacle
 * @param after the ids of the activities that must be finished before it begins
 */
public record Work(String id, int start, int days, List<String> after) {

    public Work {
        after = List.copyOf(after);
    }
}
