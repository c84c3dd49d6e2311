/** The panel at the right that follows the focused field. Start at {@link id.lintas.app.guidance.GuidanceView}. */
@NullMarked
package id.lintas.app.guidance;

import org.jspecify.annotations.NullMarked;
