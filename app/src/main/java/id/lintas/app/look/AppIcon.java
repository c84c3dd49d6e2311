package id.lintas.app.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/** The mark of the program: three agencies, and the red thread across them. The same in every theme. */
public final class AppIcon {

    private AppIcon() {}

    /** For {@code Window.setIconImages}: 16, 32, 48 and 256 pixels. */
    public static List<Image> images() {
        return Stream.of(16, 32, 48, 256).<Image>map(AppIcon::image).toList();
    }

    /** A picture of that many pixels. */
    public static BufferedImage image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        paint(g, size);
        g.dispose();
        return image;
    }

    /** Draws the mark into a square at the origin. */
    public static void paint(Graphics2D graphics, double size) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 32, size / 32);
        g.setColor(new Color(0x0E6B74));
        g.fill(new RoundRectangle2D.Double(0, 0, 32, 32, 14, 14));
        g.setColor(Color.WHITE);
        for (double x : new double[] {6.5, 14, 21.5}) {
            g.fill(new RoundRectangle2D.Double(x, 6, 4, 20, 3, 3));
        }
        Path2D thread = new Path2D.Double();
        thread.moveTo(3, 22);
        thread.curveTo(8, 22, 8.5, 16, 12.2, 16);
        thread.curveTo(15.9, 16, 16, 10, 20, 10);
        thread.curveTo(24, 10, 24, 16, 29, 16);
        g.setColor(new Color(0xFF8B9C));
        g.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(thread);
        g.dispose();
    }
}
