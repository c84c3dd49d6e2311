package id.lintas.plugin.issue;

import id.lintas.api.HasId;
import java.util.List;

/**
 * One issue of the list.
 *
 * @param problems what is seen to be wrong
 * @param affected who feels it
 * @param sectors sectors and agencies that hold a part of it
 * @param whyNotAlone why one agency alone cannot solve it
 * @param drivers ids of {@link Drivers#IDS}
 * @param actual the judgement of APKL's A by tick: "yes", "no" or empty; likewise the three that follow
 * @param actualScore the same by score, 1 to 5, 0 for none; likewise the three that follow
 * @param overrideReason why the group keeps an issue that fails APKL by tick, or empty
 * @param urgency 1 to the setting {@code usg.max}, 0 for none; likewise {@code seriousness} and {@code growth}
 * @param reason why the group chose it; counts only for the chosen issue
 * @param votes the members' own USG scores; if there are any, their averages count in place of the three above
 */
public record Issue(
        String id,
        String statement,
        String problems,
        String affected,
        List<Evidence> evidence,
        List<String> sectors,
        String whyNotAlone,
        List<String> drivers,
        String actual,
        String problematic,
        String widespread,
        String feasible,
        int actualScore,
        int problematicScore,
        int widespreadScore,
        int feasibleScore,
        String overrideReason,
        int urgency,
        int seriousness,
        int growth,
        String reason,
        List<Vote> votes)
        implements HasId {

    public Issue {
        evidence = List.copyOf(evidence);
        sectors = List.copyOf(sectors);
        drivers = List.copyOf(drivers);
        votes = List.copyOf(votes);
    }

    /** A new issue, of which only the id and perhaps the statement are known. */
    public static Issue of(String id, String statement) {
        List<Evidence> none = List.of();
        return new Issue(
                id, statement, "", "", none, List.of(), "", List.of(), "", "", "", "", 0, 0, 0, 0, "", 0, 0, 0, "",
                List.of());
    }
}
