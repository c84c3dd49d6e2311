package id.lintas.plugin.obstacle;

import id.lintas.api.ItemRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The section of this step in a project file.
 *
 * @param obstacles in the order in which they were written
 * @param noneFound activities for which obstacles were looked for and none was found
 * @param finishBy the last day on which the plan may be finished, counted from its first, which is day 1; null for the day on
 *     which it is finished without any delay
 * @param seed of the delay estimate; 0 for the usual one
 */
public record ObstacleData(
        List<Obstacle> obstacles,
        List<NoneFound> noneFound,
        @Nullable Integer finishBy,
        int seed) {

    public static final ObstacleData EMPTY = of(List.of(), List.of());

    public ObstacleData {
        obstacles = List.copyOf(obstacles);
        noneFound = List.copyOf(noneFound);
    }

    /** Obstacles and notes; of the delay estimate nothing is chosen. */
    public static ObstacleData of(List<Obstacle> obstacles, List<NoneFound> noneFound) {
        return new ObstacleData(obstacles, noneFound, null, 0);
    }

    public ObstacleData withObstacles(List<Obstacle> changed) {
        return new ObstacleData(changed, noneFound, finishBy, seed);
    }

    public ObstacleData withNoneFound(List<NoneFound> changed) {
        return new ObstacleData(obstacles, changed, finishBy, seed);
    }

    public Optional<Obstacle> obstacle(String id) {
        return obstacles.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The obstacles that an activity may meet. */
    public List<Obstacle> obstaclesOf(ItemRef activity) {
        return obstacles.stream().filter(o -> o.activities().contains(activity)).toList();
    }

    /** The note that nothing was found for an activity, if there is one. */
    public Optional<NoneFound> noneFoundFor(ItemRef activity) {
        return noneFound.stream().filter(n -> activity.equals(n.activity())).findFirst();
    }

    /** True if the group has looked: it has found an obstacle, or noted that there is none. */
    public boolean lookedAt(ItemRef activity) {
        return !obstaclesOf(activity).isEmpty() || noneFoundFor(activity).isPresent();
    }
}
