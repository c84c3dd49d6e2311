package id.lintas.plugin.obstacle;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import java.util.List;

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
        int residualImpact)
        implements HasId {

    public Obstacle {
        activities = List.copyOf(activities);
    }

    /** A new one, with nothing but the activities it is for. */
    public static Obstacle of(String id, List<ItemRef> activities) {
        return new Obstacle(id, "", "", activities, 0, 0, "", "", "", 0, 0);
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

    /** True while nothing has been written about it. */
    boolean untouched() {
        return equals(of(id, activities));
    }
}
