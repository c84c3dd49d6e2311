/**
 * What we claim, measured beside its floor in the same run and told as a ratio. Start at {@link
 * id.lintas.benchmarks.Benchmarks}. Nothing here is asserted by a test: times are for people.
 */
@NullMarked
package id.lintas.benchmarks;

import org.jspecify.annotations.NullMarked;
