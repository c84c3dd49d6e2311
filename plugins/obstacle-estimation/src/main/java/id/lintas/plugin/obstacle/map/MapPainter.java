package id.lintas.plugin.obstacle.map;

import id.lintas.plugin.obstacle.risk.RiskMatrix;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Paints the map: cells in the colour of their level with the score in each, axes, arrows and marks.
 *
 * @param scale pixels at 100 % to pixels
 * @param chosen the obstacle whose marks stand out, or empty
 * @param active the mark that has the keyboard, or null
 * @param paper true for a picture that may be printed: levels 4 and 5 are hatched, and every obstacle has its arrow
 */
public record MapPainter(
        MapLayout layout,
        double scale,
        RiskMatrix matrix,
        Titles titles,
        String chosen,
        @Nullable Mark active,
        boolean paper) {

    /** So many arrows can still be told from each other. */
    private static final int MOST_ARROWS = 15;

    /** What stands at the axes. */
    public record Titles(String likelihood, String impact) {}

    /** @param colours by the names of the design's tokens */
    public void paint(Graphics2D g, Function<String, Color> colours) {
        Font font = g.getFont();
        Font small = font.deriveFont(font.getSize2D() * 11 / 13);
        for (int likelihood = 1; likelihood <= RiskMatrix.LEVELS; likelihood++) {
            for (int impact = 1; impact <= RiskMatrix.LEVELS; impact++) {
                g.setFont(small);
                cell(g, colours, likelihood, impact);
            }
        }
        g.setFont(font.deriveFont(font.getSize2D() * 12 / 13));
        g.setColor(colours.apply("text2"));
        axes(g);
        g.setFont(small);
        marks(g);
        g.setFont(font);
    }

    /** A mark that is being dragged. */
    public void dragged(Graphics2D g, Mark mark, Point at) {
        Font font = g.getFont();
        g.setFont(font.deriveFont(font.getSize2D() * 11 / 13));
        pen(g).mark(mark, at, mark.id().equals(chosen), mark.equals(active));
        g.setFont(font);
    }

    private void cell(Graphics2D g, Function<String, Color> colours, int likelihood, int impact) {
        int score = matrix.score(likelihood, impact);
        int level = matrix.level(score);
        Rectangle box = layout.cell(likelihood, impact);
        Color ground = colours.apply("band" + level);
        Color text = colours.apply("band" + level + "Text");
        double arc = 8 * scale;
        RoundRectangle2D tile =
                new RoundRectangle2D.Double(box.x + 1, box.y + 1, box.width - 2, box.height - 2, arc, arc);
        g.setColor(ground);
        g.fill(tile);
        String words = String.valueOf(score);
        int x = box.x + px(7);
        int baseline = box.y + px(4) + g.getFont().getSize();
        if (paper && level >= Hatch.FROM) {
            g.setColor(text);
            new Hatch(scale).paint(g, box, level);
            g.setColor(ground);
            int width = g.getFontMetrics().stringWidth(words);
            g.fillRect(x - px(3), box.y + px(3), width + px(6), px(15));
        }
        g.setColor(text);
        g.drawString(words, x, baseline);
    }

    private void axes(Graphics2D g) {
        FontMetrics metrics = g.getFontMetrics();
        int size = g.getFont().getSize();
        for (int value = 1; value <= RiskMatrix.LEVELS; value++) {
            Rectangle row = layout.cell(value, 1);
            String text = String.valueOf(value);
            int width = metrics.stringWidth(text);
            g.drawString(text, row.x - px(8) - width, row.y + (row.height + size) / 2 - 1);
            Rectangle column = layout.cell(1, value);
            g.drawString(text, column.x + (column.width - width) / 2, column.y + column.height + px(15));
        }
        int middle = layout.side() / 2;
        int below = layout.top() + layout.side() + px(31);
        int half = metrics.stringWidth(titles.impact()) / 2;
        g.drawString(titles.impact(), layout.left() + middle - half, below);
        AffineTransform upright = g.getTransform();
        g.rotate(-Math.PI / 2, px(12), layout.top() + middle);
        g.drawString(titles.likelihood(), px(12) - metrics.stringWidth(titles.likelihood()) / 2, layout.top() + middle);
        g.setTransform(upright);
    }

    /** The chosen one last, so that it lies above the others. */
    private void marks(Graphics2D g) {
        MarkPen pen = pen(g);
        Map<String, Point> from = new HashMap<>();
        Map<String, Point> to = new HashMap<>();
        layout.positions().forEach((mark, at) -> (mark.after() ? to : from).put(mark.id(), at));
        if (paper && from.size() <= MOST_ARROWS) {
            from.forEach((id, at) -> pen.arrow(at, to.get(id), false));
        }
        Map<Point, Integer> stacked = new HashMap<>();
        layout.positions().values().forEach(at -> stacked.merge(at, 1, Integer::sum));
        Map<Point, Mark> top = new LinkedHashMap<>();
        layout.positions().forEach((mark, at) -> top.put(at, mark));
        top.forEach((at, mark) -> {
            int others = stacked.getOrDefault(at, 1);
            if (others > 1) {
                pen.stack(at, others);
            } else if (!mark.id().equals(chosen)) {
                pen.mark(mark, at, false, mark.equals(active));
            }
        });
        pen.arrow(from.get(chosen), to.get(chosen), true);
        layout.positions().forEach((mark, at) -> {
            if (mark.id().equals(chosen)) {
                pen.mark(mark, at, true, mark.equals(active));
            }
        });
    }

    private MarkPen pen(Graphics2D g) {
        return new MarkPen(g, layout.radius(), scale);
    }

    private int px(int pixels) {
        return (int) Math.round(pixels * scale);
    }
}
