/**
 * What facilitators say about a project: {@link id.lintas.engine.mark.Rubric} has the criteria, a {@link
 * id.lintas.engine.mark.Review} the levels and comments of one reviewer, {@link id.lintas.engine.mark.Reviews} finds them in a
 * project. Groups only add which comments they have answered, in {@link id.lintas.engine.mark.Answers}.
 */
@NullMarked
package id.lintas.engine.mark;

import org.jspecify.annotations.NullMarked;
