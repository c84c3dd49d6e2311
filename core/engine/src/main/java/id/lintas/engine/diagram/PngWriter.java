package id.lintas.engine.diagram;

import id.lintas.api.Diagram;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Diagrams as PNG in the light colours on their ground, with two pixels for one, so that type is sharp on paper. Any thread. */
public final class PngWriter {

    private static final int FINENESS = 2;

    /** Beyond this an image takes a quarter of a gigabyte; it is made coarser instead. */
    private static final double MOST_PIXELS = 60_000_000;

    private final Supplier<Font> font;

    public PngWriter(Supplier<Font> font) {
        this.font = font;
    }

    public BufferedImage image(Diagram diagram) {
        Palette palette = Palette.light();
        double factor = Math.min(FINENESS, Math.sqrt(MOST_PIXELS / diagram.width() / diagram.height()));
        BufferedImage image = new BufferedImage(
                (int) Math.max(1, Math.round(diagram.width() * factor)),
                (int) Math.max(1, Math.round(diagram.height() * factor)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(palette.color("surface"));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(factor, factor);
        diagram.paint(g, font.get(), palette::color);
        g.dispose();
        return image;
    }

    public byte[] file(Diagram diagram) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image(diagram), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("In memory", e);
        }
        return bytes.toByteArray();
    }
}
