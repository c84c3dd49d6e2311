package id.lintas.plugin.obstacle;

import id.lintas.api.ItemRef;
import java.util.List;
import java.util.Optional;

/**
 * The section of this step in a project file.
 *
 * @param obstacles in the order in which they were written
 * @param noneFound activities for which obstacles were looked for and none was found
 */
public record ObstacleData(List<Obstacle> obstacles, List<NoneFound> noneFound) {

    public static final ObstacleData EMPTY = new ObstacleData(List.of(), List.of());

    public ObstacleData {
        obstacles = List.copyOf(obstacles);
        noneFound = List.copyOf(noneFound);
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
