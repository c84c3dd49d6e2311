/**
 * What was: the edits since the project was opened, and the versions that were saved, with a comparison and a way back to
 * each. Start at {@link id.lintas.app.history.EditsView} and {@link id.lintas.app.history.VersionsView}.
 */
@NullMarked
package id.lintas.app.history;

import org.jspecify.annotations.NullMarked;
