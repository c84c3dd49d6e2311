package id.lintas.plugin.river;

import id.lintas.api.Diagram;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.function.Function;

/** The two banks, the river and the boat, as a drawing for every medium. */
public final class RiverDiagram {

    private final Game game;
    private final Telling telling;
    private final int marked;

    private RiverDiagram(Game game, Telling telling, int marked) {
        this.game = game;
        this.telling = telling;
        this.marked = marked;
    }

    /** @param marked the traveller on whom the keys are, or -1 */
    public static Diagram of(Game game, Words words, int marked) {
        Telling telling = new Telling(words);
        RiverDiagram drawing = new RiverDiagram(game, telling, marked);
        return new Diagram(
                "river-" + game.puzzle().id(),
                words.text("puzzle." + game.puzzle().id()),
                telling.state(game),
                Spots.WIDTH,
                Spots.HEIGHT,
                drawing::paint);
    }

    private void paint(Graphics2D g, Function<String, Color> colours) {
        land(g, colours);
        water(g, colours);
        boat(g, colours);
        Figures figures = new Figures(g, colours);
        if (game.puzzle().boatman()) {
            Rectangle seat = Spots.seat(game, 0, true);
            figures.draw("boatman", seat, false);
        }
        for (int i = 0; i < game.puzzle().travellers().size(); i++) {
            traveller(g, colours, figures, i);
        }
    }

    private void land(Graphics2D g, Function<String, Color> colours) {
        g.setColor(colours.apply("surface"));
        g.fillRect(0, 0, Spots.WIDTH, Spots.HEIGHT);
        g.setColor(colours.apply("raised"));
        g.fillRect(0, 0, Spots.BANK, Spots.HEIGHT);
        g.fillRect(Spots.WIDTH - Spots.BANK, 0, Spots.BANK, Spots.HEIGHT);
        g.setColor(colours.apply("control"));
        g.setStroke(new BasicStroke(1));
        g.drawLine(Spots.BANK, 0, Spots.BANK, Spots.HEIGHT);
        g.drawLine(Spots.WIDTH - Spots.BANK, 0, Spots.WIDTH - Spots.BANK, Spots.HEIGHT);
    }

    private static void water(Graphics2D g, Function<String, Color> colours) {
        g.setColor(colours.apply("line"));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int y = 30; y < Spots.HEIGHT; y += 40) {
            Path2D wave = new Path2D.Double();
            int from = Spots.BANK + 16 + y % 80 / 4;
            wave.moveTo(from, y);
            for (int x = from; x + 40 < Spots.WIDTH - Spots.BANK - 8; x += 40) {
                wave.curveTo(x + 10, y - 6, x + 30, y + 6, x + 40, y);
            }
            g.draw(wave);
        }
    }

    private void boat(Graphics2D g, Function<String, Color> colours) {
        Rectangle b = Spots.boat(game);
        Path2D hull = new Path2D.Double();
        hull.moveTo(b.x, b.y + 22);
        hull.lineTo(b.x + b.width, b.y + 22);
        hull.quadTo(b.x + b.width - 14, b.y + 66, b.x + b.width - 44, b.y + 66);
        hull.lineTo(b.x + 44, b.y + 66);
        hull.quadTo(b.x + 14, b.y + 66, b.x, b.y + 22);
        hull.closePath();
        g.setColor(colours.apply("surface"));
        g.fill(hull);
        g.setColor(colours.apply("text2"));
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(hull);
    }

    private void traveller(Graphics2D g, Function<String, Color> colours, Figures figures, int traveller) {
        Rectangle box = Spots.traveller(game, traveller);
        boolean aboard = game.isAboard(traveller);
        String id = game.puzzle().travellers().get(traveller);
        figures.draw(id, box, aboard);
        String name = telling.name(id);
        FontMetrics metrics = g.getFontMetrics();
        int x = box.x + (box.width - metrics.stringWidth(name)) / 2;
        int y = aboard ? box.y + 96 : box.y + box.height + metrics.getAscent() + 4;
        g.setColor(colours.apply("text"));
        g.drawString(name, x, y);
        if (traveller == marked) {
            g.setColor(colours.apply("accent"));
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(box.x - 8, box.y - 6, box.width + 16, box.height + 12, 12, 12);
        }
    }
}
