package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.List;

/** An obstacle whose likelihood or impact is not given, so that it has no score. */
final class RatingCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        for (Obstacle o : estimation.data().obstacles()) {
            if (o.untouched()) {
                continue;
            }
            if (estimation.matrix().score(o.likelihood(), 1) == 0) {
                found.add(estimation.error("likelihood-missing", Place.of(o.id(), "likelihood"), o.id()));
            }
            if (estimation.matrix().score(1, o.impact()) == 0) {
                found.add(estimation.error("impact-missing", Place.of(o.id(), "impact"), o.id()));
            }
        }
        return found;
    }
}
