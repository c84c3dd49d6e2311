package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.util.List;

/** Writes Aiken: each text on one line, nothing but stem, options and answer. */
final class AikenWriter implements QuestionWriter {

    @Override
    public String write(List<Question> questions, StepContext context) {
        StringBuilder out = new StringBuilder();
        for (Question question : questions) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(oneLine(question.stem())).append('\n');
            for (int i = 0; i < question.options().size(); i++) {
                out.append(Option.letter(i)).append(") ");
                out.append(oneLine(question.options().get(i).text())).append('\n');
            }
            out.append("ANSWER: ").append(Option.letter(question.answerPlace())).append('\n');
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\n\\x0B\\f\\x85\\u2028\\u2029]\\s*", " ");
    }
}
