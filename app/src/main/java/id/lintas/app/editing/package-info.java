/**
 * The middle of the window: the editor of the chosen step with the host's side of it, and the host's own pages for the
 * group and the case text. Start at {@link id.lintas.app.editing.EditorArea}.
 */
@NullMarked
package id.lintas.app.editing;

import org.jspecify.annotations.NullMarked;
