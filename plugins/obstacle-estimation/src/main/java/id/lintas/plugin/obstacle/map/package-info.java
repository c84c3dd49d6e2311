/**
 * The map of likelihood and impact as a drawing: where cells and marks stand, and how they are painted on screen, on paper
 * and in a picture. Start at {@link id.lintas.plugin.obstacle.map.MapPainter}. Nothing here knows an obstacle's data or a
 * window.
 */
@NullMarked
package id.lintas.plugin.obstacle.map;

import org.jspecify.annotations.NullMarked;
