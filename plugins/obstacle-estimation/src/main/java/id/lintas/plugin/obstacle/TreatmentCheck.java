package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.List;

/** What is done about an obstacle: a treatment for each that is rated, a mitigation and an owner for a high one. */
final class TreatmentCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        for (Obstacle o : estimation.data().obstacles()) {
            String scored = estimation.words().scored(estimation.score(o));
            if (o.treatment().isBlank() && estimation.score(o) > 0) {
                found.add(estimation.error("treatment-missing", Place.of(o.id(), "treatment"), o.id()));
            }
            if (!estimation.high(o)) {
                continue;
            }
            if (o.mitigation().isBlank()) {
                found.add(estimation.error("mitigation-missing", Place.of(o.id(), "mitigation"), o.id(), scored));
            }
            if (o.owner().isBlank()) {
                found.add(estimation.error("owner-missing", Place.of(o.id(), "owner"), o.id(), scored));
            }
            if (o.treatment().equals(Kinds.ACCEPT)) {
                found.add(estimation.warning("accepted-high", Place.of(o.id(), "treatment"), o.id(), scored));
            }
        }
        return found;
    }
}
