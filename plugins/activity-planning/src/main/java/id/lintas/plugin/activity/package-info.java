/**
 * The second task of the worksheet: activities that answer the causes of the first, each with its WoG type, roles, months
 * and indicator. Start at {@link id.lintas.plugin.activity.ActivityPlanningStep}; the data is {@link
 * id.lintas.plugin.activity.ActivityPlan}, what is asked of it stands in the {@code …Checks} classes, one for each part. The
 * words of the slides (nine types, four practices, eleven benefits) are {@link id.lintas.plugin.activity.Vocabulary}, their texts
 * {@code concept.<id>}. Nothing here knows Swing: the editor is in {@code id.lintas.plugin.activity.ui}. Obstacles belong to
 * another task, which refers to activities by their ids.
 */
@NullMarked
package id.lintas.plugin.activity;

import org.jspecify.annotations.NullMarked;
