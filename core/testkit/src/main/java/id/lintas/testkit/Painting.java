package id.lintas.testkit;

import id.lintas.api.Diagram;
import id.lintas.engine.diagram.PngWriter;
import id.lintas.engine.diagram.SvgWriter;
import java.awt.Font;

/** Paints a diagram as the host does. */
final class Painting {

    private Painting() {}

    static void check(Diagram diagram) {
        if (diagram.title().isBlank() || diagram.text().isBlank()) {
            throw new AssertionError("A drawing needs a title and a text: " + diagram.name());
        }
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, Diagram.TYPE);
        String once = new SvgWriter(() -> font).element(diagram, "d");
        if (!once.equals(new SvgWriter(() -> font).element(diagram, "d"))) {
            throw new AssertionError("A drawing that is painted twice is not the same: " + diagram.name());
        }
        if (once.contains("<image")) {
            throw new AssertionError("A page shows no images: " + diagram.name());
        }
        new PngWriter(() -> font).image(diagram);
    }
}
