package id.lintas.plugin.obstacle.map;

import id.lintas.api.Diagram;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Function;

/** The whole map as one drawing that can be printed: cells, marks with arrows, the legend and the rule in use. */
public record MapPicture(RiskWords words, List<Mark> marks) {

    private static final int CELL = 72;
    private static final int LEFT = 40;
    private static final int FOOT = 104;
    private static final int WIDTH = LEFT + 5 * CELL + 12;
    private static final int MAP = 4 + 5 * CELL + 36;

    /** @param text what it says, in words */
    public Diagram diagram(String text) {
        return new Diagram("obstacle-map", words.context().text("map.name"), text, WIDTH, MAP + FOOT, this::paint);
    }

    private void paint(Graphics2D g, Function<String, Color> colours) {
        MapPainter.Titles titles = new MapPainter.Titles(
                words.context().text("axis.likelihood"), words.context().text("axis.impact"));
        MapLayout layout = MapLayout.withCells(CELL, marks);
        new MapPainter(layout, 1, words.matrix(), titles, "", null, true).paint(g, colours);
        g.translate(0, MAP + 8);
        new LegendPainter(words, 1, true).paint(g, colours);
        Font font = g.getFont();
        g.setFont(font.deriveFont(font.getSize2D() * 11 / 13));
        g.setColor(colours.apply("text2"));
        g.drawString(words.rule(), LEFT, 84);
        g.translate(0, -MAP - 8);
        g.setFont(font);
    }
}
