package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.util.List;

/** Writes Moodle XML: single-choice questions in plain text, with the concept and the source as tags. */
final class MoodleWriter implements QuestionWriter {

    @Override
    public String write(List<Question> questions, StepContext context) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        questions.forEach(q -> append(out, q));
        return out.append("</quiz>\n").toString();
    }

    private static void append(StringBuilder out, Question question) {
        out.append("  <question type=\"multichoice\">\n");
        element(out, "    <name>", question.id(), "</name>\n");
        element(out, "    <questiontext format=\"plain_text\">", question.stem(), "</questiontext>\n");
        element(out, "    <generalfeedback format=\"plain_text\">", question.explanation(), "</generalfeedback>\n");
        out.append("    <defaultgrade>1.0</defaultgrade>\n    <penalty>0.3333333</penalty>\n    <hidden>0</hidden>\n");
        out.append("    <single>true</single>\n    <shuffleanswers>true</shuffleanswers>\n");
        out.append("    <answernumbering>ABCD</answernumbering>\n");
        for (Option option : question.options()) {
            boolean right = option.id().equals(question.answer());
            out.append("    <answer fraction=\"").append(right ? "100" : "0").append("\" format=\"plain_text\">");
            element(out, "", option.text(), "<feedback format=\"plain_text\"><text></text></feedback></answer>\n");
        }
        List<String> tags = Tags.write(question.concept(), question.source());
        if (!tags.isEmpty()) {
            out.append("    <tags>\n");
            tags.forEach(tag -> element(out, "      <tag>", tag, "</tag>\n"));
            out.append("    </tags>\n");
        }
        out.append("  </question>\n");
    }

    private static void element(StringBuilder out, String before, String text, String after) {
        out.append(before)
                .append("<text>")
                .append(escape(text))
                .append("</text>")
                .append(after);
    }

    /** Signs that XML 1.0 cannot hold become the sign for an unknown one. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
