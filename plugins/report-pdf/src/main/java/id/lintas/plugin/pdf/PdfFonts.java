package id.lintas.plugin.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** The type of the pages: Inter, and DejaVu for the letters and signs that Inter lacks. Subsets of both are embedded. */
final class PdfFonts {

    static final String INTER = "Inter";
    static final String WIDE = "DejaVu Sans";

    private static final int REGULAR = 400;
    private static final int STRONG = 700;

    private PdfFonts() {}

    static void register(PdfRendererBuilder builder) {
        use(builder, INTER, "Inter-Regular.ttf", REGULAR);
        use(builder, INTER, "Inter-SemiBold.ttf", STRONG);
        use(builder, WIDE, "DejaVuSans.ttf", REGULAR);
        use(builder, WIDE, "DejaVuSans-Bold.ttf", STRONG);
    }

    private static void use(PdfRendererBuilder builder, String family, String file, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file), file);
    }
}
