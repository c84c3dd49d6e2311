package id.lintas.engine.report;

import id.lintas.api.Diagram;
import id.lintas.engine.diagram.SvgWriter;

/** The drawings of one page, each with ids of its own. */
final class HtmlDrawings {

    /** From this width on a drawing has a page across when it is printed. */
    private static final int WIDE = 900;

    private final SvgWriter svg;
    private int written;

    HtmlDrawings(SvgWriter svg) {
        this.svg = svg;
    }

    void write(Html html, Diagram diagram) {
        html.raw("<figure class=\"diagram" + (diagram.width() >= WIDE ? " wide" : "") + "\" style=\"--drawn:"
                        + diagram.width() + "px\" tabindex=\"0\">\n")
                .raw(svg.element(diagram, "d" + ++written))
                .element("figcaption", diagram.title())
                .raw("</figure>\n");
    }
}
