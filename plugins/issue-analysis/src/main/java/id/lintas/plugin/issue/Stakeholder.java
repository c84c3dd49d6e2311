package id.lintas.plugin.issue;

import id.lintas.api.HasId;
import java.util.List;

/**
 * Someone who has a say or a stake in the chosen issue.
 *
 * @param interest "high", "low" or empty
 * @param power "high", "low" or empty
 * @param approach how the group deals with them, in its own words
 * @param evidence what shows their stake or their say
 */
public record Stakeholder(
        String id, String name, String interest, String power, String approach, List<Evidence> evidence)
        implements HasId {

    public static final String HIGH = "high";
    public static final String LOW = "low";

    public Stakeholder {
        evidence = List.copyOf(evidence);
    }

    public Stakeholder(String id, String name, String interest, String power, String approach) {
        this(id, name, interest, power, approach, List.of());
    }

    public static Stakeholder blank(String id) {
        return new Stakeholder(id, "", "", "", "");
    }

    /** True if it can be placed on the map. */
    public boolean complete() {
        return !name.isBlank() && !interest.isEmpty() && !power.isEmpty();
    }
}
