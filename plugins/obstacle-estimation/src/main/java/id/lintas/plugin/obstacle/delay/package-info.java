/**
 * What the obstacles may do to the date at which a plan is finished: a plan of activities, hazards that may delay them, and
 * a simulation of both. Start at {@link id.lintas.plugin.obstacle.delay.Simulation}. Nothing here knows the worksheet, the
 * project file or a window; days are counted from the plan's first, which is day 1.
 *
 * <p>The same seed gives the same numbers on every machine and every Java: the only arithmetic is that of IEEE 754 with the
 * square root, which is exact there, and the draws come from the 64 bits of SplitMix.
 */
@NullMarked
package id.lintas.plugin.obstacle.delay;

import org.jspecify.annotations.NullMarked;
