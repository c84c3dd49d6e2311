package id.lintas.plugin.issue;

import id.lintas.api.HasId;

/**
 * Someone who has a say or a stake in the chosen issue.
 *
 * @param interest "high", "low" or empty
 * @param power "high", "low" or empty
 * @param approach how the group deals with them, in its own words
 */
public record Stakeholder(String id, String name, String interest, String power, String approach) implements HasId {

    public static final String HIGH = "high";
    public static final String LOW = "low";

    public static Stakeholder blank(String id) {
        return new Stakeholder(id, "", "", "", "");
    }

    /** True if it can be placed on the map. */
    public boolean complete() {
        return !name.isBlank() && !interest.isEmpty() && !power.isEmpty();
    }
}
