package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ProjectView.OpenEnd;
import id.lintas.api.Records;
import java.util.ArrayList;
import java.util.List;

/** An obstacle that belongs to no activity, or to one that is gone. Silent while the project has no activity at all. */
final class ActivityLinkCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        if (estimation.activities().isEmpty()) {
            return found;
        }
        for (Obstacle o : estimation.data().obstacles()) {
            Place place = Place.of(o.id(), "activities");
            OpenEnd end = Estimation.unattached(o);
            if (o.activities().isEmpty() && !o.untouched() && estimation.isOpen(end)) {
                found.add(estimation.error("activity-missing", place, o.id()).of(end));
            }
            for (ItemRef gone : o.activities()) {
                if (!estimation.knows(gone)) {
                    found.add(estimation
                            .error("activity-gone", place, o.id(), gone.id())
                            .of(end)
                            .withFix(
                                    estimation.context().text("fix.activity-gone", gone.id()),
                                    data -> unlink(data, o.id(), gone)));
                }
            }
        }
        return found;
    }

    private static ObstacleData unlink(ObstacleData data, String id, ItemRef gone) {
        List<Obstacle> changed = Records.replace(
                data.obstacles(),
                id,
                o -> Records.with(
                        o,
                        "activities",
                        o.activities().stream().filter(a -> !a.equals(gone)).toList()));
        return data.withObstacles(changed);
    }
}
