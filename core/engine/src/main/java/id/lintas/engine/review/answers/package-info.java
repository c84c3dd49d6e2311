/**
 * One question at a time, and what all groups of a class answered. Start at {@link id.lintas.engine.review.answers.AnswerBoard}.
 */
@NullMarked
package id.lintas.engine.review.answers;

import org.jspecify.annotations.NullMarked;
