package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.List;

/** Three obstacles or more, all in the same cell: the map then tells nothing about which comes first. */
final class SameRatingCheck implements Check {

    private static final int ENOUGH = 3;

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Obstacle> rated = estimation.data().obstacles().stream()
                .filter(o -> estimation.score(o) > 0)
                .toList();
        if (rated.size() < ENOUGH) {
            return List.of();
        }
        Obstacle first = rated.get(0);
        boolean same =
                rated.stream().allMatch(o -> o.likelihood() == first.likelihood() && o.impact() == first.impact());
        return same
                ? List.of(estimation.hint(
                        "all-same",
                        Place.of(first.id(), "likelihood"),
                        rated.size(),
                        first.likelihood(),
                        first.impact()))
                : List.of();
    }
}
