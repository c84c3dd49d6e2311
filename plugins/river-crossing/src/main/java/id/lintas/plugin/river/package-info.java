/**
 * The river-crossing puzzles of the slides. Start at {@link id.lintas.plugin.river.Puzzle} for the rules and at {@link
 * id.lintas.plugin.river.Game} for playing; {@link id.lintas.plugin.river.ShortestWay} finds the fewest crossings. Nothing
 * here knows Swing.
 */
@NullMarked
package id.lintas.plugin.river;

import org.jspecify.annotations.NullMarked;
