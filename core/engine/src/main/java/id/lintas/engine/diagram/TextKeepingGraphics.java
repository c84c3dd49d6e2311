package id.lintas.engine.diagram;

import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** Notes how wide each text was, so that a page with another font keeps it to its place. */
final class TextKeepingGraphics extends SVGGraphics2D {

    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    private final List<Double> widths;

    TextKeepingGraphics(SVGGeneratorContext context, List<Double> widths) {
        super(context, false);
        this.widths = widths;
    }

    private TextKeepingGraphics(TextKeepingGraphics other) {
        super(other);
        this.widths = other.widths;
    }

    @Override
    public Graphics create() {
        return new TextKeepingGraphics(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isEmpty()) {
            widths.add(getFont().getStringBounds(text, FINE).getWidth());
            super.drawString(text, x, y);
        }
    }
}
