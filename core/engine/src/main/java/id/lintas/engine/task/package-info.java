/** The only place that starts threads. Start at {@link id.lintas.engine.task.TaskRunner}. */
@NullMarked
package id.lintas.engine.task;

import org.jspecify.annotations.NullMarked;
