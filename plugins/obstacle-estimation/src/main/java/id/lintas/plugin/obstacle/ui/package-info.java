/**
 * The editor of the obstacle step: a painted map of likelihood and impact beside the register, the chosen obstacle's form
 * below, and a second tab that goes through the activities. Start at {@link
 * id.lintas.plugin.obstacle.ui.ObstacleEditorFactory}. Nothing here keeps data or decides what a score is worth; both are
 * in the parent package.
 */
@NullMarked
package id.lintas.plugin.obstacle.ui;

import org.jspecify.annotations.NullMarked;
