package id.lintas.app.window;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;

/**
 * A text as it was painted; one line of it, where it wraps.
 *
 * @param place where it stands in the window
 * @param seen the part of it that is inside the clip
 */
record PaintedText(String text, Color ink, Color ground, Rectangle place, Rectangle seen, Font font) {

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    /** As the Web Content Accessibility Guidelines reckon it: 1 to 21. */
    double contrast() {
        double one = light(ink);
        double other = light(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    double asked() {
        boolean bold = font.isBold() || font.getFontName().contains("Semi");
        return font.getSize2D() >= (bold ? LARGE_BOLD : LARGE) ? 3 : 4.5;
    }

    private static double light(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
