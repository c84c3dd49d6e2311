package id.lintas.plugin.obstacle;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import id.lintas.plugin.obstacle.delay.DelayRange;
import id.lintas.plugin.obstacle.risk.RiskMatrix;
import id.lintas.plugin.obstacle.vote.Vote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that may get into the way of one or more activities.
 *
 * @param id such as {@code r3}
 * @param kind one of {@link Kinds#ALL}, or empty
 * @param activities the activities that it may hinder
 * @param likelihood before mitigation, 1 to 5; 0 for not given
 * @param impact before mitigation, 1 to 5; 0 for not given
 * @param treatment one of {@link Kinds#TREATMENTS}, or empty
 * @param mitigation what is done about it
 * @param owner who sees to that
 * @param residualLikelihood after mitigation, 1 to 5; 0 for not given
 * @param residualImpact after mitigation, 1 to 5; 0 for not given
 * @param delayActivity the activity that takes longer if it happens; null for the first of {@code activities}
 * @param delayLow by how many days at least, or null
 * @param delayLikely by how many days most likely, or null
 * @param delayHigh by how many days at most, or null
 * @param votes of the members, from the last hidden vote on likelihood and impact before mitigation
 */
public record Obstacle(
        String id,
        String description,
        String kind,
        List<ItemRef> activities,
        int likelihood,
        int impact,
        String treatment,
        String mitigation,
        String owner,
        int residualLikelihood,
        int residualImpact,
        @Nullable ItemRef delayActivity,
        @Nullable Integer delayLow,
        @Nullable Integer delayLikely,
        @Nullable Integer delayHigh,
        List<Vote> votes)
        implements HasId {

    public Obstacle {
        activities = List.copyOf(activities);
        votes = List.copyOf(votes);
    }

    /** A new one, with nothing but the activities it is for. */
    public static Obstacle of(String id, List<ItemRef> activities) {
        return new Obstacle(id, "", "", activities, 0, 0, "", "", "", 0, 0, null, null, null, null, List.of());
    }

    /** The score before mitigation; 0 until both values are given. */
    public int score(RiskMatrix matrix) {
        return matrix.score(likelihood, impact);
    }

    /** The score after mitigation; 0 until both values are given. */
    public int residualScore(RiskMatrix matrix) {
        return matrix.score(residualLikelihood, residualImpact);
    }

    /** What a person calls it: the description, or the id while there is none. */
    public String label() {
        return description.isBlank() ? id : description.strip();
    }

    /** The delay, once all three estimates are given; they may be out of order. */
    public Optional<DelayRange> delay() {
        return delayLow == null || delayLikely == null || delayHigh == null
                ? Optional.empty()
                : Optional.of(new DelayRange(delayLow, delayLikely, delayHigh));
    }

    /** The activity that takes longer if it happens. */
    public Optional<ItemRef> delayed() {
        return delayActivity == null ? activities.stream().findFirst() : Optional.of(delayActivity);
    }

    /** The votes that are on the scale. */
    public List<Vote> validVotes() {
        return votes.stream().filter(Vote::valid).toList();
    }

    /** True while nothing has been written about it. */
    boolean untouched() {
        return equals(of(id, activities));
    }
}
