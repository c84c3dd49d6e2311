/**
 * Looks after the window while it runs: who holds the event thread, what is thrown there, which plugin does not come back.
 * Start at {@link id.lintas.app.watch.Watch}.
 */
@NullMarked
package id.lintas.app.watch;

import org.jspecify.annotations.NullMarked;
