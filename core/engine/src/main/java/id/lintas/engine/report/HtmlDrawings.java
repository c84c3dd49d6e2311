package id.lintas.engine.report;

import id.lintas.api.Diagram;
import id.lintas.engine.diagram.SvgWriter;

/** The drawings of one page, each with ids of its own. */
final class HtmlDrawings {

    private final SvgWriter svg;
    private int written;

    HtmlDrawings(SvgWriter svg) {
        this.svg = svg;
    }

    void write(Html html, Diagram diagram) {
        html.raw("<figure class=\"diagram\" tabindex=\"0\">\n")
                .raw(svg.element(diagram, "d" + ++written))
                .element("figcaption", diagram.title())
                .raw("</figure>\n");
    }
}
