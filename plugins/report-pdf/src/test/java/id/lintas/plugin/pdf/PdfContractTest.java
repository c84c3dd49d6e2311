package id.lintas.plugin.pdf;

import id.lintas.api.ReportWriter;
import id.lintas.testkit.ReportWriterContractTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class PdfContractTest extends ReportWriterContractTest {

    @Override
    protected ReportWriter writer() {
        return new PdfReport();
    }

    @Override
    protected String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
