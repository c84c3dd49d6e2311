package id.lintas.plugin.issue;

import id.lintas.api.HasId;
import java.util.List;

/**
 * A cause of the chosen issue.
 *
 * @param rib the id of its rib
 * @param root true if the group takes it for a root cause
 * @param evidence what shows it
 */
public record Cause(String id, String rib, String text, boolean root, List<Evidence> evidence) implements HasId {

    public Cause {
        evidence = List.copyOf(evidence);
    }

    public Cause(String id, String rib, String text, boolean root) {
        this(id, rib, text, root, List.of());
    }
}
