/**
 * The only place that starts threads: two workers, one for files and one for plugins, and the ticker of the watch. Start at
 * {@link id.lintas.engine.task.TaskRunner}.
 */
@NullMarked
package id.lintas.engine.task;

import org.jspecify.annotations.NullMarked;
