package id.lintas.engine.review.overview;

import id.lintas.api.Diagram;
import id.lintas.engine.review.overview.Bars.Bar;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bars from left to right, each with its label before and its value behind it. */
public final class BarChart {

    private static final int WIDTH = 640;
    private static final int LABELS = 250;
    private static final int ROW = 24;
    private static final int BAR = 14;
    private static final int VALUES = 90;
    private static final int MARGIN = 8;

    private BarChart() {}

    /** Its text is a line for each bar. */
    public static Diagram of(Bars bars) {
        String text = bars.bars().stream().map(b -> b.label() + ": " + b.said()).collect(Collectors.joining("\n"));
        int height = 2 * MARGIN + ROW * Math.max(1, bars.bars().size());
        return new Diagram(bars.name(), bars.title(), text, WIDTH, height, (g, colours) -> paint(bars, g, colours));
    }

    private static void paint(Bars bars, Graphics2D g, Function<String, Color> colours) {
        double most = bars.most() > 0
                ? bars.most()
                : bars.bars().stream().mapToDouble(Bar::value).max().orElse(1);
        int y = MARGIN;
        for (Bar bar : bars.bars()) {
            FontMetrics metrics = g.getFontMetrics();
            int line = y + (ROW + metrics.getAscent() - metrics.getDescent()) / 2;
            g.setColor(colours.apply("text"));
            g.drawString(fitting(bar.label(), metrics), MARGIN, line);
            int room = WIDTH - LABELS - VALUES - 2 * MARGIN;
            int length = most <= 0 ? 0 : (int) Math.round(room * Math.min(1, bar.value() / most));
            int top = y + (ROW - BAR) / 2;
            g.setColor(colours.apply("line"));
            g.fillRect(LABELS, top, room, BAR);
            g.setColor(colours.apply("accent"));
            g.fillRect(LABELS, top, length, BAR);
            g.setColor(colours.apply("text"));
            g.drawString(bar.said(), LABELS + room + MARGIN, line);
            y += ROW;
        }
    }

    private static String fitting(String label, FontMetrics metrics) {
        int room = LABELS - 2 * MARGIN;
        String shorter = label.replace('\n', ' ').strip();
        if (metrics.stringWidth(shorter) <= room) {
            return shorter;
        }
        while (!shorter.isEmpty() && metrics.stringWidth(shorter + "…") > room) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter + "…";
    }
}
