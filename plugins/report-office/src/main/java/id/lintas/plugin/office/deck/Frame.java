package id.lintas.plugin.office.deck;

import id.lintas.api.ReportWriter.Slide;
import java.awt.geom.Rectangle2D;

/** From the pixels in which slides are laid out to the points of a file. */
final class Frame {

    static final double POINTS = 960.0 / Slide.WIDE;
    static final double BOTTOM = 700;

    /** The type of a slide in points: a little below what was measured, never above. */
    static final double BODY = 18;

    static final double SMALL = 12.5;

    private Frame() {}

    static Rectangle2D at(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x * POINTS, y * POINTS, width * POINTS, height * POINTS);
    }

    /** Across the slide. */
    static Rectangle2D across(double top, double height) {
        return at(Slide.LEFT, top, Slide.ROOM, height);
    }
}
