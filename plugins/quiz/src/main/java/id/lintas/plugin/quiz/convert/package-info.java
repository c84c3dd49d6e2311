/** The command {@code lintas quiz convert}. The work is done in {@code id.lintas.plugin.quiz.format}. */
@NullMarked
package id.lintas.plugin.quiz.convert;

import org.jspecify.annotations.NullMarked;
