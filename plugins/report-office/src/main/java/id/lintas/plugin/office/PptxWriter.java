package id.lintas.plugin.office;

import id.lintas.api.ReportWriter;
import id.lintas.plugin.office.deck.DeckFile;
import id.lintas.plugin.office.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import org.pf4j.Extension;

/** The slides of a report, for PowerPoint and LibreOffice. */
@Extension
public final class PptxWriter implements ReportWriter {

    @Override
    public String format() {
        return "pptx";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(DeckFile.of(new Paper(document)));
    }
}
