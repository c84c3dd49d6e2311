package id.lintas.plugin.obstacle;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * The note that obstacles were looked for and none was found, so that an activity without one is settled honestly.
 *
 * @param id such as {@code n2}
 * @param reason why the group expects none
 */
public record NoneFound(String id, @Nullable ItemRef activity, String reason) implements HasId {}
