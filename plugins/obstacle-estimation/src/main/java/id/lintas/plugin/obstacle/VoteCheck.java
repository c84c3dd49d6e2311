package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.plugin.obstacle.vote.Spread;
import id.lintas.plugin.obstacle.vote.Vote;
import java.util.ArrayList;
import java.util.List;

/** A rating that none of the members has voted for, nor any between their votes. */
final class VoteCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        for (Obstacle o : estimation.data().obstacles()) {
            List<Vote> votes = o.validVotes();
            if (!votes.isEmpty()) {
                outside(estimation, o, "likelihood", o.likelihood(), Spread.of(votes, Vote::likelihood), found);
                outside(estimation, o, "impact", o.impact(), Spread.of(votes, Vote::impact), found);
            }
        }
        return found;
    }

    private static void outside(
            Estimation estimation,
            Obstacle o,
            String field,
            int value,
            Spread spread,
            List<Finding<ObstacleData>> found) {
        if (value > 0 && !spread.contains(value)) {
            found.add(
                    estimation.hint(field + "-outside-votes", Place.of(o.id(), field), o.id(), value, spread.range()));
        }
    }
}
