package id.lintas.plugin.obstacle.delay;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;

/**
 * On which days the plan was finished: a bar for some days each, as high as the share of runs, and lines at the day asked
 * for, at P50 and at P80, and over it the chance to be finished by each day. Bars up to the day asked for are filled, later ones are outlined.
 *
 * @param finishBy the day asked for
 * @param size in pixels at 100 %
 */
public record FinishChart(Forecast forecast, int finishBy, ForecastWords words, Dimension size) {

    /** At 100 %. */
    public static final Dimension SIZE = new Dimension(430, 220);

    private static final int MOST_BARS = 40;
    private static final int TOP = 62;
    private static final int BOTTOM = 36;
    private static final int SIDE = 12;

    /** @param colours by the names of the design's tokens */
    public void paint(Graphics2D g, Function<String, Color> colours) {
        Font font = g.getFont();
        g.setFont(font.deriveFont(font.getSize2D() * 11 / 13));
        Bins bins = Bins.of(forecast, finishBy, MOST_BARS);
        bars(g, colours, bins);
        curve(g, colours, bins);
        axis(g, colours, bins);
        List<Day> days = List.of(
                new Day(forecast.percentile(80), "chart.p80", 2),
                new Day(forecast.percentile(50), "chart.p50", 1),
                new Day(finishBy, "chart.finishBy", 0));
        days.forEach(d -> line(g, colours, bins, d));
        days.forEach(d -> label(g, colours, bins, d));
        g.setFont(font);
    }

    /**
     * A day that is set off.
     *
     * @param text its key
     * @param row of its label: each has one of its own, so that they never cover each other
     */
    private record Day(double day, String text, int row) {

        int baseline() {
            return 14 + row * 17;
        }
    }

    private void bars(Graphics2D g, Function<String, Color> colours, Bins bins) {
        double high = size.height - (TOP + BOTTOM);
        double wide = x(bins, bins.from() + bins.width()) - x(bins, bins.from());
        g.setStroke(new BasicStroke(1));
        for (int i = 0; i < bins.counts().length; i++) {
            double height = high * bins.counts()[i] / Math.max(1, bins.most());
            double left = x(bins, bins.from() + i * bins.width());
            Rectangle2D bar =
                    new Rectangle2D.Double(left + 0.5, size.height - BOTTOM - height, Math.max(1, wide - 1), height);
            boolean inTime = bins.from() + (i + 1) * bins.width() <= finishBy;
            g.setColor(colours.apply(inTime ? "accent" : "control"));
            if (inTime) {
                g.fill(bar);
            } else if (height > 0) {
                g.draw(bar);
            }
        }
    }

    /** The chance to be finished by a day, from 0 at the axis to 1 at the top. */
    private void curve(Graphics2D g, Function<String, Color> colours, Bins bins) {
        double high = size.height - (TOP + BOTTOM);
        Path2D path = new Path2D.Double();
        path.moveTo(x(bins, bins.from()), size.height - BOTTOM);
        for (int day = bins.from(); day <= bins.to(); day++) {
            path.lineTo(x(bins, day), size.height - BOTTOM - high * forecast.chanceBy(day));
        }
        g.setColor(colours.apply("text2"));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private void axis(Graphics2D g, Function<String, Color> colours, Bins bins) {
        FontMetrics metrics = g.getFontMetrics();
        int base = size.height - BOTTOM;
        g.setColor(colours.apply("control"));
        g.draw(new Line2D.Double(SIDE, base, size.width - SIDE, base));
        g.setColor(colours.apply("text2"));
        int step = step(bins.to() - bins.from());
        for (int day = (bins.from() / step + 1) * step; day <= bins.to(); day += step) {
            String text = String.valueOf(day);
            g.drawString(text, (int) x(bins, day) - metrics.stringWidth(text) / 2, base + 15);
        }
        String title = words.context().text("chart.day");
        g.drawString(title, (size.width - metrics.stringWidth(title)) / 2, base + 31);
    }

    private void line(Graphics2D g, Function<String, Color> colours, Bins bins, Day day) {
        double at = x(bins, day.day());
        float[] dash = {4, 3};
        float thin = 1.5f;
        g.setStroke(
                day.row() == 0
                        ? new BasicStroke(2)
                        : new BasicStroke(thin, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
        g.setColor(colours.apply("text"));
        g.draw(new Line2D.Double(at, day.baseline() + 3, at, size.height - BOTTOM));
    }

    /** On a ground of its own, since the lines of other days go through its row. */
    private void label(Graphics2D g, Function<String, Color> colours, Bins bins, Day day) {
        String label = words.context().text(day.text(), words.day(day.day()));
        double at = x(bins, day.day());
        int baseline = day.baseline();
        int width = g.getFontMetrics().stringWidth(label);
        int left = (int) Math.max(2, Math.min(at - width / 2.0, size.width - width - 2));
        g.setColor(colours.apply("surface"));
        g.fillRect(left - 2, baseline - 11, width + 4, 14);
        g.setColor(colours.apply("text"));
        g.drawString(label, left, baseline);
    }

    private double x(Bins bins, double day) {
        return SIDE + (day - bins.from()) / (bins.to() - bins.from()) * (size.width - 2 * SIDE);
    }

    /** 1, 2 or 5 times a power of ten, so that about six ticks stand below the axis. */
    private static int step(int days) {
        int step = 1;
        for (int i = 0; step * 7 < days; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
