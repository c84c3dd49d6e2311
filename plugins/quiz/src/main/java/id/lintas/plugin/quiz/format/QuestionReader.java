package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;

/** Reads one format. Never throws for what a text says: what cannot be read becomes a remark. */
interface QuestionReader {

    Reading read(String text, StepContext context);
}
