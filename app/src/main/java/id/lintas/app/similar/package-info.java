/**
 * Which groups of a class wrote alike, with the passages side by side. Start at {@link id.lintas.app.similar.SimilarPage}. It says
 * what is alike and never why.
 */
@NullMarked
package id.lintas.app.similar;

import org.jspecify.annotations.NullMarked;
