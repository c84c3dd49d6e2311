/**
 * The editor of the quiz. Start at {@link id.lintas.plugin.quiz.ui.QuizEditor}: tabs for the questions, for taking the
 * quiz, and for the questions that can be taken over. What is right, shuffled or advised is decided in {@code
 * id.lintas.plugin.quiz}, not here.
 */
@NullMarked
package id.lintas.plugin.quiz.ui;

import org.jspecify.annotations.NullMarked;
