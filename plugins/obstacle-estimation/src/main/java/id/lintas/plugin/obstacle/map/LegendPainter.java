package id.lintas.plugin.obstacle.map;

import id.lintas.plugin.obstacle.risk.RiskMatrix;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Function;

/** The five levels with their scores, in two columns. In the free sixth place stands from which score a mitigation is asked. */
public record LegendPainter(RiskWords words, double scale, boolean paper) {

    /** At 100 %. */
    public static final Dimension SIZE = new Dimension(320, 66);

    public void paint(Graphics2D g, Function<String, Color> colours) {
        Font font = g.getFont();
        g.setFont(font.deriveFont(font.getSize2D() * 11 / 13));
        for (int level = 1; level <= RiskMatrix.LEVELS; level++) {
            entry(g, colours, level, px(40 + (level - 1) % 2 * 150), px((level - 1) / 2 * 22));
        }
        g.setColor(colours.apply("text3"));
        g.drawString(words.context().text("map.high", words.matrix().threshold()), px(190), px(44 + 13));
        g.setFont(font);
    }

    private void entry(Graphics2D g, Function<String, Color> colours, int level, int x, int y) {
        FontMetrics metrics = g.getFontMetrics();
        String range = words.range(level);
        int at = x + (px(44) - metrics.stringWidth(range)) / 2;
        Color ground = colours.apply("band" + level);
        Color text = colours.apply("band" + level + "Text");
        g.setColor(ground);
        g.fill(new RoundRectangle2D.Double(x, y, px(44), px(18), px(6), px(6)));
        if (paper && level >= Hatch.FROM) {
            g.setColor(text);
            new Hatch(scale).paint(g, new Rectangle(x, y, px(44), px(18)), level);
            g.setColor(ground);
            g.fillRect(at - px(2), y + px(3), metrics.stringWidth(range) + px(4), px(12));
        }
        int baseline = y + (px(18) + metrics.getAscent() - metrics.getDescent()) / 2;
        g.setColor(text);
        g.drawString(range, at, baseline);
        g.setColor(colours.apply("text2"));
        g.drawString(words.levelName(level), x + px(52), baseline);
    }

    private int px(int pixels) {
        return (int) Math.round(pixels * scale);
    }
}
