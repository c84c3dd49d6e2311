package id.lintas.plugin.quiz.convert;

import id.lintas.api.Records;
import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.format.Export;
import id.lintas.plugin.quiz.format.QuizFormat;
import id.lintas.plugin.quiz.format.Remark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes the questions out of a report. What does not come along stands in the file as a comment, since a format cannot speak. */
final class QuestionReport implements ReportSink {

    private final List<Question> questions = new ArrayList<>();

    private QuestionReport() {}

    static void write(ReportWriter.Document document, QuizFormat format, OutputStream out) throws IOException {
        QuestionReport report = new QuestionReport();
        document.sections().forEach(s -> s.content().accept(report));
        StepContext texts = new QuizTexts(document.context(), document.context().project());
        Export export = Export.of(report.questions, format, texts);
        StringBuilder text = new StringBuilder();
        if (format == QuizFormat.GIFT) {
            export.remarks()
                    .forEach(r -> text.append("// ").append(line(r, texts)).append('\n'));
        }
        text.append(export.text());
        if (format == QuizFormat.MOODLE_XML) {
            export.remarks()
                    .forEach(r -> text.append("<!-- ")
                            .append(line(r, texts).replace("--", "- -"))
                            .append(" -->\n"));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Remark remark, StepContext texts) {
        String said = remark.line() > 0 ? texts.text("export.said", remark.line(), remark.text()) : remark.text();
        return said.replace('\n', ' ');
    }

    @Override
    public void question(String number, String stem, List<String> options, int correct, String explanation) {
        Question plain = Question.of("q" + (questions.size() + 1), stem, options, correct);
        questions.add(Records.with(plain, "explanation", explanation));
    }

    @Override
    public void heading(String text) {
        // Only questions are wanted here.
    }

    @Override
    public void paragraph(String text) {
        heading(text);
    }

    @Override
    public void field(String label, String value) {
        heading(label);
    }

    @Override
    public void list(List<String> entries) {
        heading("");
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        heading("");
    }

    @Override
    public void missing(String text) {
        heading(text);
    }

    @Override
    public void diagram(id.lintas.api.Diagram diagram) {
        heading(diagram.title());
    }
}
