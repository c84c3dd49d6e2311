package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Question;
import java.util.List;

/** Writes one format. Each question has a stem, at least two options and, but for CSV, a right one. */
interface QuestionWriter {

    String write(List<Question> questions, StepContext context);
}
