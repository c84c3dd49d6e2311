package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.ProjectView.OpenEnd;
import java.util.List;

/** An activity for which nobody has looked for obstacles. The place is the activity's own row in the second tab. */
final class ActivityCoverCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        return estimation.activities().stream()
                .map(activity -> new OpenEnd(activity.ref(), Item.OBSTACLE))
                .filter(estimation::isOpen)
                .map(end -> estimation
                        .error(
                                "activity-unlooked",
                                Place.item(end.item().id()),
                                end.item().id())
                        .of(end))
                .toList();
    }
}
