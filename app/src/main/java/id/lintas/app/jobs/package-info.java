/**
 * What runs beside the event thread, as people see it: in the status bar while it runs or if it failed, and in a list of
 * what ran. Start at {@link id.lintas.app.jobs.JobLog}. Running the work itself belongs to the engine.
 */
@NullMarked
package id.lintas.app.jobs;

import org.jspecify.annotations.NullMarked;
