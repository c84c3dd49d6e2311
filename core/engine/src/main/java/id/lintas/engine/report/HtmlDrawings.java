package id.lintas.engine.report;

import id.lintas.api.Diagram;
import id.lintas.engine.diagram.SvgWriter;

/** The drawings of one page, each with ids of its own. */
final class HtmlDrawings {

    /** From this width on a drawing has a page across when it is printed. */
    private static final int WIDE = 900;

    /** From this width on a telephone shows a part of it at a time. */
    private static final int MIDDLE = 500;

    private final SvgWriter svg;
    private int written;

    HtmlDrawings(SvgWriter svg) {
        this.svg = svg;
    }

    void write(Html html, Diagram diagram) {
        html.raw("<figure class=\"diagram" + size(diagram.width()) + "\" tabindex=\"0\">\n")
                .raw(svg.element(diagram, "d" + ++written))
                .element("figcaption", diagram.title())
                .raw("</figure>\n");
    }

    private static String size(int width) {
        if (width >= WIDE) {
            return " wide";
        }
        return width >= MIDDLE ? " middle" : "";
    }
}
