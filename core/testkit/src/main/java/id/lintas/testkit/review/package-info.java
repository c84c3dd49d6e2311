/**
 * A class that was never taught: projects with planted gaps, copies and damage, made from a seed. Start at
 * {@link id.lintas.testkit.review.GeneratedClass}.
 */
@NullMarked
package id.lintas.testkit.review;

import org.jspecify.annotations.NullMarked;
