/**
 * The third task of the worksheet: which obstacles each activity may meet, how likely and how grave they are, what is done
 * about them, and what is left after that. Start at {@link id.lintas.plugin.obstacle.ObstacleStep} for the contract with
 * the host, at {@link id.lintas.plugin.obstacle.ObstacleData} for the file format, and at {@link
 * id.lintas.plugin.obstacle.RiskMatrix} for the rule by which a score comes about. Nothing here knows Swing; the editor is
 * in the package {@code ui}. Activities belong to another plugin and are known here as items of the project only.
 */
@NullMarked
package id.lintas.plugin.obstacle;

import org.jspecify.annotations.NullMarked;
