package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import java.util.Comparator;
import java.util.List;

/** All checks of the step. */
final class Checks {

    private static final List<Check> ALL = List.of(
            new BeginningCheck(),
            new DescriptionCheck(),
            new RatingCheck(),
            new TreatmentCheck(),
            new ResidualCheck(),
            new ActivityLinkCheck(),
            new ActivityCoverCheck(),
            new NoneFoundCheck(),
            new SameTextCheck(),
            new MitigationCheck(),
            new DelayCheck(),
            new FinishCheck(),
            new VoteCheck(),
            new SameRatingCheck());

    private Checks() {}

    /** The most serious first, and among equals in the order of work. */
    static List<Finding<ObstacleData>> run(Estimation estimation) {
        ObstacleData data = estimation.data();
        if (data.obstacles().isEmpty() && data.noneFound().isEmpty()) {
            return new BeginningCheck().find(estimation);
        }
        return ALL.stream()
                .flatMap(check -> check.find(estimation).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
