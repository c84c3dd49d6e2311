/**
 * Puts copies of a project together, item by item and field by field, without knowing any step: {@link
 * id.lintas.engine.merge.ProjectMerge}. What two copies say differently becomes a {@link id.lintas.engine.merge.Conflict},
 * which stays in the project until a person decides.
 */
@NullMarked
package id.lintas.engine.merge;

import org.jspecify.annotations.NullMarked;
