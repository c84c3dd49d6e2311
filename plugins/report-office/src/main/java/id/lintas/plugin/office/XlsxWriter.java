package id.lintas.plugin.office;

import id.lintas.api.ReportWriter;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.sheet.SheetFile;
import java.io.IOException;
import java.io.OutputStream;
import org.pf4j.Extension;

/** The tables of a report, for Excel and LibreOffice. */
@Extension
public final class XlsxWriter implements ReportWriter {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(SheetFile.of(new Paper(document)));
    }
}
