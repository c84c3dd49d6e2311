package id.lintas.plugin.quiz.convert;

import id.lintas.api.ReportWriter;
import id.lintas.plugin.quiz.format.QuizFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.pf4j.Extension;

/** The same in Moodle XML. */
@Extension
public final class MoodleReport implements ReportWriter {

    @Override
    public String format() {
        return "xml";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        QuestionReport.write(document, QuizFormat.MOODLE_XML, out);
    }
}
