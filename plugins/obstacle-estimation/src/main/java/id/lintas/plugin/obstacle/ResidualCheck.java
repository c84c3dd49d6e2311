package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.List;

/** What is left after the mitigation: given, not above what was there before, and low enough. */
final class ResidualCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        for (Obstacle o : estimation.data().obstacles()) {
            if (estimation.residualScore(o) > 0) {
                compare(estimation, o, found);
            } else if (!o.mitigation().isBlank()) {
                String field = estimation.matrix().score(o.residualLikelihood(), 1) == 0
                        ? "residualLikelihood"
                        : "residualImpact";
                found.add(estimation.error("residual-missing", Place.of(o.id(), field), o.id()));
            }
        }
        return found;
    }

    private static void compare(Estimation estimation, Obstacle o, List<Finding<ObstacleData>> found) {
        int before = estimation.score(o);
        int after = estimation.residualScore(o);
        Place place = Place.of(o.id(), "residualLikelihood");
        if (before == 0) {
            return;
        }
        if (after > before) {
            found.add(estimation.warning("residual-above", place, o.id(), after, before));
        } else if (after == before && !o.mitigation().isBlank()) {
            found.add(estimation.hint("residual-unchanged", place, o.id(), after));
        } else if (estimation.matrix().high(after)) {
            String scored = estimation.words().scored(after);
            found.add(estimation.hint("residual-high", Place.of(o.id(), "mitigation"), o.id(), scored));
        }
    }
}
