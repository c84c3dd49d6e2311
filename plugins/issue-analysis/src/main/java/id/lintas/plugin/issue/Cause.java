package id.lintas.plugin.issue;

import id.lintas.api.HasId;

/**
 * A cause of the chosen issue.
 *
 * @param rib the id of its rib
 * @param root true if the group takes it for a root cause
 */
public record Cause(String id, String rib, String text, boolean root) implements HasId {}
