package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.util.List;

/**
 * Writes GIFT. Texts are marked as plain, so that Moodle shows a {@code <} as it is; a new line within a text is written as
 * {@code \n}, and the explanation is the general feedback.
 */
final class GiftWriter implements QuestionWriter {

    @Override
    public String write(List<Question> questions, StepContext context) {
        StringBuilder out = new StringBuilder();
        for (Question question : questions) {
            out.append(out.isEmpty() ? "" : "\n");
            append(out, question);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Question question) {
        List<String> tags = Tags.write(question.concept(), oneLine(question.source()));
        if (!tags.isEmpty()) {
            out.append(GiftBlocks.comment(tags)).append('\n');
        }
        out.append("::").append(GiftText.escape(question.id())).append("::");
        out.append("[plain]").append(GiftText.escape(question.stem())).append(" {\n");
        for (Option option : question.options()) {
            out.append(option.id().equals(question.answer()) ? "\t=" : "\t~");
            out.append(marked(option.text())).append('\n');
        }
        if (!question.explanation().isEmpty()) {
            out.append("\t####").append(marked(question.explanation())).append('\n');
        }
        out.append("}\n");
    }

    /** A text that begins like a format or a weight would be taken for one. */
    private static String marked(String text) {
        boolean alike = text.startsWith("[") || text.startsWith("%");
        return (alike ? "[plain]" : "") + GiftText.escape(text);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
