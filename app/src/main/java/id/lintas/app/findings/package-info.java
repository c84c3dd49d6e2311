/** What is missing or doubtful: the bar at the bottom, the list above it, and what to do next. Start at {@link id.lintas.app.findings.FindingList}. */
@NullMarked
package id.lintas.app.findings;

import org.jspecify.annotations.NullMarked;
