/**
 * The page for those who look through what a class has handed in. Start at {@link id.lintas.app.review.ReviewPage}; what it shows
 * is gathered by {@link id.lintas.app.review.ReviewDesk}.
 */
@NullMarked
package id.lintas.app.review;

import org.jspecify.annotations.NullMarked;
