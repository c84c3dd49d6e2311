/**
 * Marking in the window. For facilitators: {@link id.lintas.app.mark.MarkDesk} has the reviews at work, {@link
 * id.lintas.app.mark.MarkPane} shows one beside the table of submissions. For groups: {@link id.lintas.app.mark.ReviewsView}
 * shows what they were told.
 */
@NullMarked
package id.lintas.app.mark;

import org.jspecify.annotations.NullMarked;
