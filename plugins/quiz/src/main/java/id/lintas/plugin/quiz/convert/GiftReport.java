package id.lintas.plugin.quiz.convert;

import id.lintas.api.ReportWriter;
import id.lintas.plugin.quiz.format.QuizFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.pf4j.Extension;

/** All questions of a report, whichever task they come from, in GIFT: of one project, or of a whole class. */
@Extension
public final class GiftReport implements ReportWriter {

    @Override
    public String format() {
        return "gift";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        QuestionReport.write(document, QuizFormat.GIFT, out);
    }
}
