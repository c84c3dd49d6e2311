package id.lintas.plugin.obstacle.delay;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which obstacles matter: for each, by how many days P80 would be earlier without it, as a filled bar, and the mean finish,
 * as an outlined one.
 *
 * @param names from an obstacle's id to what a person calls it
 * @param size in pixels at 100 %
 */
public record TornadoChart(Forecast forecast, UnaryOperator<String> names, ForecastWords words, Dimension size) {

    /** At 100 %. */
    public static final Dimension SIZE = new Dimension(430, 220);

    private static final int ROW = 32;
    private static final int TOP = 22;
    private static final int SIDE = 4;
    private static final int VALUE = 56;

    /** The size at which so many obstacles have room, at 100 %. */
    public static Dimension sizeFor(int obstacles) {
        return new Dimension(560, Math.max(SIZE.height, TOP + (obstacles + 1) * ROW));
    }

    /** @param colours by the names of the design's tokens */
    public void paint(Graphics2D g, Function<String, Color> colours) {
        Font font = g.getFont();
        g.setFont(font.deriveFont(font.getSize2D() * 11 / 13));
        g.setColor(colours.apply("text2"));
        g.drawString(words.context().text("chart.earlier"), SIDE, 14);
        List<Influence> all = forecast.influences();
        int rows = Math.min(all.size(), (size.height - TOP) / ROW);
        // The last row says what has no room.
        int shown = rows < all.size() ? Math.max(0, rows - 1) : rows;
        double most =
                all.stream().mapToDouble(i -> Math.max(i.mean(), i.p80())).max().orElse(0);
        for (int i = 0; i < shown; i++) {
            if (g.hitClip(0, TOP + i * ROW, size.width, ROW)) {
                row(g, colours, all.get(i), TOP + i * ROW, Math.max(0.1, most));
            }
        }
        if (shown < all.size()) {
            g.setColor(colours.apply("text2"));
            g.drawString(words.context().text("chart.more", all.size() - shown), SIDE, (TOP + shown * ROW + 14));
        }
        g.setFont(font);
    }

    private void row(Graphics2D g, Function<String, Color> colours, Influence influence, int y, double most) {
        double room = size.width - (2 * SIDE + VALUE);
        g.setColor(colours.apply("text"));
        String label = influence.hazard() + "  " + names.apply(influence.hazard());
        g.drawString(fit(g.getFontMetrics(), label, size.width - (2 * SIDE + VALUE)), SIDE, y + 11);
        String value = words.days(influence.p80());
        g.drawString(value, size.width - SIDE - g.getFontMetrics().stringWidth(value), y + 23);
        double p80 = room * Math.max(0, influence.p80()) / most;
        double mean = room * Math.max(0, influence.mean()) / most;
        g.setColor(colours.apply("accent"));
        g.fill(new Rectangle2D.Double(SIDE, y + 14, p80, 6));
        g.setColor(colours.apply("control"));
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(SIDE + 0.5, y + 21.5, mean, 3));
    }

    private static String fit(FontMetrics metrics, String text, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int letters = text.length();
        while (letters > 0 && metrics.stringWidth(text.substring(0, letters) + "…") > width) {
            letters--;
        }
        return text.substring(0, letters) + "…";
    }
}
