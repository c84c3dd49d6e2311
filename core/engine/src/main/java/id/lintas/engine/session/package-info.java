/**
 * The open project: the present snapshot, what can be undone, and who listens. Start at {@link
 * id.lintas.engine.session.ProjectSession}. Files and plugins do not belong here.
 */
@NullMarked
package id.lintas.engine.session;

import org.jspecify.annotations.NullMarked;
