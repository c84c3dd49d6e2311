package id.lintas.engine.diagram;

import id.lintas.api.Diagram;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;

/** Drawings for tests, with all that a painter may do. */
public final class Drawings {

    static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 20);

    private Drawings() {}

    public static Diagram saying(String text) {
        return new Diagram("tulang-ikan", text, text, 300, 120, (g, colours) -> {
            g.setColor(colours.apply("accent"));
            g.fillRoundRect(10, 10, 80, 30, 8, 8);
            Color line = colours.apply("line");
            g.setColor(new Color(line.getRed(), line.getGreen(), line.getBlue(), 51));
            g.setStroke(new BasicStroke(3));
            g.drawLine(0, 60, 300, 60);
            g.setColor(colours.apply("surface"));
            g.fillRect(20, 70, 30, 30);
            g.setPaint(new GradientPaint(0, 0, Color.RED, 100, 0, Color.BLUE));
            g.fillOval(60, 70, 30, 30);
            Graphics2D inside = (Graphics2D) g.create();
            inside.clipRect(100, 70, 20, 20);
            inside.translate(100, 70);
            inside.setColor(colours.apply("thread"));
            inside.setFont(inside.getFont().deriveFont(Font.BOLD, 26f));
            inside.drawString(text, 0, 20);
            inside.dispose();
            g.setColor(colours.apply("text"));
            g.drawString("", 5, 5);
            g.drawString(text, 120, 30);
        });
    }
}
