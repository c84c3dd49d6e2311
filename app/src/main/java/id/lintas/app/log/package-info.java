/**
 * What the program has noted about itself: the last lines, a view of them, and a report of a problem that names nobody. Start at
 * {@link id.lintas.app.log.RecentLog}.
 */
@NullMarked
package id.lintas.app.log;

import org.jspecify.annotations.NullMarked;
