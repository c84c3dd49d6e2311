/**
 * Which texts of a class are alike, and by which words. Start at {@link id.lintas.engine.review.similar.NearCopies}. It shows
 * passages side by side and never says how they came about: that only people can.
 */
@NullMarked
package id.lintas.engine.review.similar;

import org.jspecify.annotations.NullMarked;
