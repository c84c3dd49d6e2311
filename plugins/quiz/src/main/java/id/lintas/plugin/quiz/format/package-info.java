/**
 * Questions as files that other programs read: GIFT, Aiken, Moodle XML and CSV. Start at {@link
 * id.lintas.plugin.quiz.format.QuizFormat}; {@link id.lintas.plugin.quiz.format.QuizFile} reads what somebody opened, {@link
 * id.lintas.plugin.quiz.format.Export} says what a format cannot carry and writes the rest. Nothing is dropped without a
 * {@link id.lintas.plugin.quiz.format.Remark}. No files are opened here, and nothing knows Swing.
 */
@NullMarked
package id.lintas.plugin.quiz.format;

import org.jspecify.annotations.NullMarked;
