package id.lintas.plugin.office.paper;

import id.lintas.api.Diagram;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** A drawing as PNG on white, fine enough for print. */
public final class Picture {

    private static final double FINE = 3;
    private static final double MOST_PIXELS = 12e6;
    private static final int LONGEST_TEXT = 4000;

    private final byte[] png;
    private final Diagram diagram;

    private Picture(byte[] png, Diagram diagram) {
        this.png = png;
        this.diagram = diagram;
    }

    /** Not to be changed. */
    public byte[] png() {
        return png;
    }

    /** As it was drawn, in pixels at 100 %. */
    public int width() {
        return diagram.width();
    }

    public int height() {
        return diagram.height();
    }

    public String title() {
        return diagram.title();
    }

    /** What the drawing says, for whoever does not see it. */
    public String text() {
        return cut(diagram.text());
    }

    static Picture of(Diagram diagram, Font font, Function<String, Color> colours) {
        double pixels = (double) diagram.width() * diagram.height();
        double scale = Math.min(FINE, Math.sqrt(MOST_PIXELS / pixels));
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(diagram.width() * scale)),
                Math.max(1, (int) Math.ceil(diagram.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.scale(scale, scale);
            diagram.paint(g, font, colours);
        } finally {
            g.dispose();
        }
        return new Picture(png(image), diagram);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 2)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
        return text.substring(0, end) + "…";
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
