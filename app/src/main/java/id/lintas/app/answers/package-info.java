/**
 * One question and what all groups of a class answered, read one after the other by keys. Start at {@link
 * id.lintas.app.answers.AnswersPage}.
 */
@NullMarked
package id.lintas.app.answers;

import org.jspecify.annotations.NullMarked;
