/**
 * The puzzles on the screen. Start at {@link id.lintas.plugin.river.ui.RiverView}; what may cross is decided in {@code
 * id.lintas.plugin.river}.
 */
@NullMarked
package id.lintas.plugin.river.ui;

import org.jspecify.annotations.NullMarked;
