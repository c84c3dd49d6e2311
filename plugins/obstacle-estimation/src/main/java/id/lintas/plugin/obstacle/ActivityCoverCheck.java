package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.List;

/** An activity for which nobody has looked for obstacles. The place is the activity's own row in the second tab. */
final class ActivityCoverCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        return estimation.activities().stream()
                .filter(activity -> !estimation.data().lookedAt(activity.ref()))
                .map(activity -> activity.ref().id())
                .map(id -> estimation.error("activity-unlooked", Place.item(id), id))
                .toList();
    }
}
