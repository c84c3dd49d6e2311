/**
 * Putting copies together in the window: {@link id.lintas.app.merge.Merging} joins a copy to the open project, {@link
 * id.lintas.app.merge.DecisionsView} asks for what clashed. The engine's {@code merge} knows how.
 */
@NullMarked
package id.lintas.app.merge;

import org.jspecify.annotations.NullMarked;
