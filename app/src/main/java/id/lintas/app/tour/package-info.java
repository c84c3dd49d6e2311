/**
 * Pointing at controls: a ring for a moment ({@link id.lintas.app.tour.Pointer}), and the tour of the window at the first
 * start ({@link id.lintas.app.tour.Tour}). Neither is in the way of the mouse, and neither changes anything.
 */
@NullMarked
package id.lintas.app.tour;

import org.jspecify.annotations.NullMarked;
