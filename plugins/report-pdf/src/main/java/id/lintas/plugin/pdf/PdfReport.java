package id.lintas.plugin.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.lintas.api.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pf4j.Extension;

/** Reports as PDF. Nothing is loaded from outside the document. */
@Extension
public final class PdfReport implements ReportWriter {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        Drawings drawings = new Drawings(document);
        String page = new PageMarkup(document, drawings).write(style());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        builder.withProducer("Lintas");
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("\u25A1");
        builder.useObjectDrawerFactory(drawings);
        builder.useUriResolver((base, uri) -> null);
        builder.useUnicodeLineBreaker(new LongWords(document.context().locale()));
        PdfFonts.register(builder);
        builder.toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                new Facts(document).putInto(pdf, page);
                pdf.save(out);
            }
        }
    }

    private static String style() throws IOException {
        try (var in = Objects.requireNonNull(PdfReport.class.getResourceAsStream("pdf.css"), "pdf.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
