/**
 * The discussion timer: minutes per task, which a person starts, pauses and stretches, and which never blocks anything.
 * Start at {@link id.lintas.app.timer.DiscussionTimer}, which is plain; {@link id.lintas.app.timer.TimerDesk} puts it on the
 * screen of an open project. What a task is does not belong here.
 */
@NullMarked
package id.lintas.app.timer;

import org.jspecify.annotations.NullMarked;
