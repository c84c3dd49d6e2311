package id.lintas.plugin.river;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Function;

/** Who travels, in outlines: told apart by shape and name, not by colour. */
final class Figures {

    private final Graphics2D g;
    private final Function<String, Color> colours;

    Figures(Graphics2D g, Function<String, Color> colours) {
        this.g = g;
        this.colours = colours;
    }

    void draw(String traveller, Rectangle box, boolean chosen) {
        String kind = traveller.replaceFirst("-.*", "");
        switch (kind) {
            case "wolf" -> fill(wolf(box), chosen);
            case "sheep" -> sheep(box, chosen);
            case "cabbage" -> cabbage(box, chosen);
            default -> person(kind, box, chosen);
        }
    }

    private static Shape wolf(Rectangle b) {
        return polygon(b, 8, 2, 20, 16, 36, 16, 48, 2, 50, 28, 38, 46, 28, 54, 18, 46, 6, 28);
    }

    private void sheep(Rectangle b, boolean chosen) {
        Area wool = new Area();
        int[][] curls = {{4, 14}, {14, 4}, {28, 4}, {36, 14}, {34, 28}, {20, 32}, {6, 28}, {16, 16}};
        for (int[] curl : curls) {
            wool.add(new Area(circle(b, curl[0], curl[1], 18)));
        }
        fill(wool, chosen);
        fill(circle(b, 36, 18, 18), chosen);
    }

    private void cabbage(Rectangle b, boolean chosen) {
        fill(circle(b, 4, 6, 46), chosen);
        g.draw(arcLine(b, 28, 6, 14, 26, 24, 52));
        g.draw(arcLine(b, 28, 6, 42, 26, 32, 52));
    }

    private void person(String kind, Rectangle b, boolean chosen) {
        Shape body = switch (kind) {
            case "wife" -> polygon(b, 28, 22, 48, 56, 8, 56);
            case "cannibal" -> polygon(b, 14, 26, 42, 26, 38, 56, 18, 56);
            case "missionary" -> polygon(b, 20, 24, 36, 24, 44, 56, 12, 56);
            default -> new RoundRectangle2D.Double(b.x + 12, b.y + 24, 32, 32, 10, 10);
        };
        fill(body, chosen);
        fill(circle(b, 18, 2, 20), chosen);
        if (kind.equals("cannibal")) {
            g.draw(polygon(b, 18, 8, 22, -2, 25, 5, 28, -4, 31, 5, 34, -2, 38, 8));
        } else if (kind.equals("missionary")) {
            g.drawLine(b.x + 28, b.y + 30, b.x + 28, b.y + 48);
            g.drawLine(b.x + 22, b.y + 36, b.x + 34, b.y + 36);
        } else if (kind.equals("boatman")) {
            g.drawLine(b.x + 2, b.y, b.x + 10, b.y + 70);
        }
    }

    private void fill(Shape shape, boolean chosen) {
        g.setColor(colours.apply(chosen ? "accentSoft" : "surface"));
        g.fill(shape);
        g.setColor(colours.apply(chosen ? "accent" : "text2"));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private static Shape circle(Rectangle b, int x, int y, int size) {
        return new Ellipse2D.Double(b.x + x, b.y + y, size, size);
    }

    private static Shape arcLine(Rectangle b, int x1, int y1, int cx, int cy, int x2, int y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(b.x + x1, b.y + y1);
        path.quadTo(b.x + cx, b.y + cy, b.x + x2, b.y + y2);
        return path;
    }

    /** @param points x and y in turn, within a box of 56 by 56 */
    private static Shape polygon(Rectangle b, int... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(b.x + points[0], b.y + points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(b.x + points[i], b.y + points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
