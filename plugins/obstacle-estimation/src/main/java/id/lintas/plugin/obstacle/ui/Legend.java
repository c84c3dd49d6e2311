package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.RiskMatrix;
import id.lintas.plugin.obstacle.RiskWords;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;

/** The five levels with their scores, in two columns below the map. Painted; the map's
 * description says the same. In the free sixth place stands from which score a mitigation is asked for. */
final class Legend extends JPanel {

    private static final long serialVersionUID = 1L;

    private transient RiskWords words;

    Legend(RiskWords words) {
        this.words = words;
        setOpaque(false);
    }

    void show(RiskWords newWords) {
        words = newWords;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(320), Kit.scale(66));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Font font = getFont().deriveFont(getFont().getSize2D() * 11 / 13);
        for (int level = 1; level <= RiskMatrix.LEVELS; level++) {
            entry(g, font, level, Kit.scale(40 + (level - 1) % 2 * 150), Kit.scale((level - 1) / 2 * 22));
        }
        g.setFont(font);
        g.setColor(Kit.color("text3"));
        String high = words.context().text("map.high", words.matrix().threshold());
        g.drawString(high, Kit.scale(190), Kit.scale(44 + 13));
        g.dispose();
    }

    private void entry(Graphics2D g, Font font, int level, int x, int y) {
        g.setColor(Kit.color("band" + level));
        g.fillRoundRect(x, y, Kit.scale(44), Kit.scale(18), Kit.scale(6), Kit.scale(6));
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        int baseline = y + (Kit.scale(18) + metrics.getAscent() - metrics.getDescent()) / 2;
        String range = words.range(level);
        g.setColor(Kit.color("band" + level + "Text"));
        g.drawString(range, x + (Kit.scale(44) - metrics.stringWidth(range)) / 2, baseline);
        g.setColor(Kit.color("text2"));
        g.drawString(words.levelName(level), x + Kit.scale(52), baseline);
    }
}
