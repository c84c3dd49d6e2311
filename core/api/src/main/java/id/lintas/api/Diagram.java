package id.lintas.api;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Function;

/**
 * A drawing for every medium: the same object is painted on the screen and on slides, into SVG for a page and into PNG for an
 * office file. Where nothing can be drawn, as in Markdown, and for a screen reader, its text stands for it.
 *
 * @param name the stem of a file name: lower case letters, digits and hyphens
 * @param title the caption
 * @param text what the drawing says, in words; a line for each thing
 * @param width in pixels at 100 %
 * @param height in pixels at 100 %
 */
public record Diagram(String name, String title, String text, int width, int height, Painter painter) {

    /** The size of the type that a painter finds set, in pixels at 100 %. */
    public static final int TYPE = 13;

    /** Draws between (0, 0) and (width, height). Pure, and on any thread. */
    @FunctionalInterface
    public interface Painter {

        /**
         * @param g antialiased, with the font and the colour "text" set; derive from that font, never name one. Write with
         *     {@code drawString}, so that text stays text in a page; draw no images
         * @param colours the design's tokens by name: "text", "text2", "line", "surface", "accent", "thread", "band1". Use
         *     what it gives as it is, or with another transparency: then the drawing follows a page into the dark
         */
        void paint(Graphics2D g, Function<String, Color> colours);
    }

    /** What a person may take a drawing away as. */
    public enum Export {
        SVG,
        PNG,
        CLIPBOARD
    }

    public Diagram {
        if (!name.matches("[a-z0-9-]+") || width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "Not a name and a size of a drawing: '" + name + "', " + width + " × " + height);
        }
    }

    /**
     * Paints it at 100 %; whoever calls it scales the graphics, which is left as it was.
     *
     * @param font the medium's font, in any size
     */
    public void paint(Graphics2D graphics, Font font, Function<String, Color> colours) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setFont(font.deriveFont((float) TYPE));
        g.setColor(colours.apply("text"));
        try {
            painter.paint(g, colours);
        } finally {
            g.dispose();
        }
    }
}
