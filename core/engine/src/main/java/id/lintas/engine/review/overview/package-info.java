/**
 * A class in numbers and charts. Start at {@link id.lintas.engine.review.overview.ClassFigures}.
 */
@NullMarked
package id.lintas.engine.review.overview;

import org.jspecify.annotations.NullMarked;
