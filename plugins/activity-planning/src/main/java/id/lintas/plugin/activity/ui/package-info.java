/**
 * The editor of the activities. Start at {@link id.lintas.plugin.activity.ui.ActivityEditor}, which holds four views of the
 * same data: {@code BoardView} (types as a board, and the chosen activity's form), {@code RaciView}, {@code ScheduleView} and
 * {@code CoverageView}. They share {@code EditorState}: which activity is chosen, and the edits that several views make. No
 * view keeps data. What is right or wrong is decided by the checks in the parent package, never here.
 */
@NullMarked
package id.lintas.plugin.activity.ui;

import org.jspecify.annotations.NullMarked;
