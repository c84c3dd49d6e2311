/**
 * The rules by which a rating becomes a score, a level and a chance, as the worksheet's settings have them. Start at {@link
 * id.lintas.plugin.obstacle.risk.RiskMatrix}. Nothing here knows an obstacle.
 */
@NullMarked
package id.lintas.plugin.obstacle.risk;

import org.jspecify.annotations.NullMarked;
