package id.lintas.plugin.office;

import id.lintas.api.ReportWriter;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.word.WordFile;
import java.io.IOException;
import java.io.OutputStream;
import org.pf4j.Extension;

/** A report to hand in, for Word and LibreOffice. */
@Extension
public final class DocxWriter implements ReportWriter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(WordFile.of(new Paper(document)));
    }
}
