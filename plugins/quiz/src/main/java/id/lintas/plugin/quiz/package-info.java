/**
 * The fifth task: five multiple-choice questions about WoG, with advice on how to write them, and a way to take the quiz.
 * Start at {@link id.lintas.plugin.quiz.QuizStep}; the data is {@link id.lintas.plugin.quiz.Quiz}. Questions also come
 * from the bundled bank ({@code bank.json}) and from the project's own items. Nothing here knows Swing: the editor is in
 * {@code id.lintas.plugin.quiz.ui}.
 */
@NullMarked
package id.lintas.plugin.quiz;

import org.jspecify.annotations.NullMarked;
