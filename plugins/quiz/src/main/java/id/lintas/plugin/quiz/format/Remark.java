package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;

/**
 * What was left out or changed on the way.
 *
 * @param line of the file that is read, from 1, or the number of the question that is written; 0 for the whole file
 * @param id stable, for tests: {@code "essay"}
 * @param text the same in words: the text {@code remark.<id>}
 */
public record Remark(int line, String id, String text) {

    static Remark of(StepContext context, int line, String id, Object... arguments) {
        return new Remark(line, id, context.text("remark." + id, arguments));
    }
}
