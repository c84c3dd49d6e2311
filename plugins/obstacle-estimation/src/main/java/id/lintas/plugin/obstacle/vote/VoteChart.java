package id.lintas.plugin.obstacle.vote;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.Function;

/**
 * All votes without names: a line for each scale, a dot for each vote, and a bar from the lowest to the highest.
 *
 * @param rows the scales' names with their votes, one below the other
 */
public record VoteChart(List<Row> rows) {

    private static final int LABEL = 120;
    private static final int STEP = 62;
    private static final int HIGH = 64;
    private static final int PER_STACK = 4;

    /** A scale. */
    public record Row(String name, Spread spread) {}

    public static int width() {
        return LABEL + 5 * STEP + 20;
    }

    public static int height(int rows) {
        return rows * HIGH + 8;
    }

    public void paint(Graphics2D g, Function<String, Color> colours) {
        Font font = g.getFont();
        for (int i = 0; i < rows.size(); i++) {
            g.setFont(font);
            row(g, colours, rows.get(i), (i * HIGH + 44));
        }
        g.setFont(font);
    }

    private void row(Graphics2D g, Function<String, Color> colours, Row row, int y) {
        g.setColor(colours.apply("text"));
        g.drawString(row.name(), 0, y + 4);
        g.setColor(colours.apply("control"));
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x(1), y, x(5), y));
        g.setColor(colours.apply("accent"));
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x(row.spread().min()), y, x(row.spread().max()), y));
        g.setFont(g.getFont().deriveFont(g.getFont().getSize2D() * 11 / 13));
        FontMetrics metrics = g.getFontMetrics();
        for (int value = 1; value <= 5; value++) {
            String text = String.valueOf(value);
            g.setColor(colours.apply("text2"));
            g.drawString(text, x(value) - metrics.stringWidth(text) / 2, y + 16);
            g.setColor(colours.apply("accent"));
            dots(g, row.spread(), value, y);
        }
    }

    /** Stacked; from the fifth on they move to the side. */
    private void dots(Graphics2D g, Spread spread, int value, int y) {
        int count = (int) spread.values().stream().filter(v -> v == value).count();
        for (int i = 0; i < count; i++) {
            double size = 8;
            double left = x(value) - size / 2 + i / PER_STACK * 9;
            g.fill(new Ellipse2D.Double(left, y - 12 - i % PER_STACK * 9, size, size));
        }
    }

    private int x(int value) {
        return LABEL + (value - 1) * STEP + 12;
    }
}
