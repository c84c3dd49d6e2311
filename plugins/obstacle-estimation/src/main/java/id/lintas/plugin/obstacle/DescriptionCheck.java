package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.List;

/** An obstacle without words, or without its kind. One that nobody has begun gives a single finding. */
final class DescriptionCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        for (Obstacle o : estimation.data().obstacles()) {
            if (o.description().isBlank()) {
                Finding<ObstacleData> missing =
                        estimation.error("description-missing", Place.of(o.id(), "description"), o.id());
                found.add(o.untouched() ? missing.of(Estimation.unattached(o)) : missing);
            }
            if (o.kind().isBlank() && !o.untouched()) {
                found.add(estimation.error("kind-missing", Place.of(o.id(), "kind"), o.id()));
            }
        }
        return found;
    }
}
