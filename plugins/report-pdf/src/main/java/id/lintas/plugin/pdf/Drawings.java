package id.lintas.plugin.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import id.lintas.api.Diagram;
import id.lintas.api.ReportWriter;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** The drawings of the report, painted into its pages as vectors. */
final class Drawings implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final String TYPE = "application/x-lintas-diagram";

    /** The room of an A4 page between its margins, in pixels at 96 for an inch. */
    private static final double WIDEST = 650;

    private static final double HIGHEST = 880;

    private final ReportWriter.Document document;
    private final DrawnText text = new DrawnText();
    private final List<Diagram> diagrams = new ArrayList<>();

    Drawings(ReportWriter.Document document) {
        this.document = document;
    }

    void place(Markup markup, Diagram diagram) {
        double factor = Math.min(1, Math.min(WIDEST / diagram.width(), HIGHEST / diagram.height()));
        markup.raw("<object")
                .attribute("type", TYPE)
                .attribute("data", String.valueOf(diagrams.size()))
                .attribute("alt", diagram.title() + ". " + diagram.text())
                .attribute(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "width: %.1fpx; height: %.1fpx",
                                factor * diagram.width(),
                                factor * diagram.height()))
                .raw("></object>");
        diagrams.add(diagram);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Diagram diagram = diagrams.get(Integer.parseInt(element.getAttribute("data")));
        double factor = width / dotsPerPixel / diagram.width();
        device.drawWithGraphics(
                (float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), g -> {
                    if (g instanceof PdfBoxGraphics2D page) {
                        page.setFontTextDrawer(text);
                    }
                    g.scale(factor, factor);
                    diagram.paint(g, document.font(false), document::colour);
                });
        return Map.of();
    }
}
