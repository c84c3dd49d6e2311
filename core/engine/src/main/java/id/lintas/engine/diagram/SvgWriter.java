package id.lintas.engine.diagram;

import id.lintas.api.Diagram;
import java.awt.Dimension;
import java.awt.Font;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** Diagrams as SVG, with their texts as text. The same diagram and font give the same characters. Any thread. */
public final class SvgWriter {

    private static final String NAMESPACE = SVGGraphics2D.SVG_NAMESPACE_URI;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Supplier<Font> font;

    /** @param font with which texts are measured; a page that has another keeps their widths */
    public SvgWriter(Supplier<Font> font) {
        this.font = font;
    }

    /**
     * For a page: one element, whose colours are properties of CSS named like the tokens, so that it follows the page into the
     * dark.
     *
     * @param id begins every id in it; no other element of the page may begin with it
     */
    public String element(Diagram diagram, String id) {
        return write(diagram, id, true);
    }

    /** A file that stands alone, in the light colours. */
    public byte[] file(Diagram diagram) {
        return (HEAD + write(diagram, diagram.name(), false)).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Diagram diagram, String id, boolean inPage) {
        MarkedColours colours = new MarkedColours(Palette.light());
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setIDGenerator(new SVGIDGenerator() {
            private int last;

            @Override
            public String generateID(String prefix) {
                return id + "-" + prefix + ++last;
            }
        });
        List<Double> widths = new ArrayList<>();
        SVGGraphics2D graphics = new TextKeepingGraphics(context, widths);
        graphics.setSVGCanvasSize(new Dimension(diagram.width(), diagram.height()));
        diagram.paint(graphics, font.get(), colours::colour);
        return new SvgText(colours, widths, inPage).write(diagram, id, graphics.getRoot());
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the JDK cannot be had", e);
        }
    }
}
