package id.lintas.plugin.issue;

import id.lintas.api.HasId;

/**
 * A rib of the fishbone under the group's own name.
 *
 * @param id one of {@link Ribs#IDS}, or the group's own
 */
public record Rib(String id, String title) implements HasId {}
