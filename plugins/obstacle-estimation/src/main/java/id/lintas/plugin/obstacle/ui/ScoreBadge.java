package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.risk.RiskMatrix;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** A score on its level's colour, and beside it the level as five rising bars, for those who do not tell the colours. */
final class ScoreBadge extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int CHIP_WIDTH = 28;
    private static final int CHIP_HEIGHT = 20;

    private int score;
    private int level;
    private @Nullable Color rowText;

    ScoreBadge() {
        setOpaque(false);
    }

    /** @param words what a screen reader says, such as "24, sangat tinggi" */
    void show(int newScore, RiskMatrix matrix, String words) {
        score = newScore;
        level = matrix.level(newScore);
        getAccessibleContext().setAccessibleName(words);
        repaint();
    }

    /** The bars' colour on a selected row; null for the theme's text. */
    void onRow(@Nullable Color text) {
        rowText = text;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(64), Kit.scale(24));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color text = rowText == null ? Kit.color("text") : rowText;
        int x = Kit.scale(8);
        int middle = getHeight() / 2;
        if (level == 0) {
            g.setColor(rowText == null ? Kit.color("text3") : rowText);
            g.setFont(getFont());
            g.drawString("–", x + Kit.scale(CHIP_WIDTH / 2 - 3), middle + Kit.scale(4));
        } else {
            chip(g, x, middle - Kit.scale(CHIP_HEIGHT) / 2);
            meter(g, x + Kit.scale(CHIP_WIDTH + 6), middle + Kit.scale(6), text);
        }
        g.dispose();
    }

    private void chip(Graphics2D g, int x, int y) {
        int width = Kit.scale(CHIP_WIDTH);
        int height = Kit.scale(CHIP_HEIGHT);
        g.setColor(Kit.color("band" + level));
        g.fillRoundRect(x, y, width, height, Kit.scale(6), Kit.scale(6));
        g.setColor(Kit.color("band" + level + "Text"));
        g.setFont(getFont().deriveFont(Font.BOLD, getFont().getSize2D() * 12 / 13));
        FontMetrics metrics = g.getFontMetrics();
        String text = String.valueOf(score);
        int baseline = y + (height + metrics.getAscent() - metrics.getDescent()) / 2;
        g.drawString(text, x + (width - metrics.stringWidth(text)) / 2, baseline);
    }

    private void meter(Graphics2D g, int x, int bottom, Color text) {
        for (int bar = 0; bar < RiskMatrix.LEVELS; bar++) {
            double height = Kit.scale(3 + bar * 2);
            Rectangle2D box = new Rectangle2D.Double(x + Kit.scale(bar * 4), bottom - height, Kit.scale(3), height);
            g.setColor(bar < level ? text : Kit.color("control"));
            if (bar < level) {
                g.fill(box);
            } else {
                g.draw(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - 1, box.getHeight() - 1));
            }
        }
    }
}
