package id.lintas.plugin.issue.diagram;

import id.lintas.plugin.issue.diagram.GridContent.Quarter;
import id.lintas.plugin.issue.diagram.GridContent.Spot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws a stakeholder grid in the colours of a theme. */
public final class GridPainter {

    private static final int AXIS = 24;

    private final Pen pen;
    private final GridContent content;

    public GridPainter(GridContent content, Graphics2D graphics, Function<String, Color> colours) {
        this.content = content;
        pen = new Pen(graphics, colours);
    }

    /** As it is printed: laid out for the room there is, and drawn smaller if it needs more. */
    public static void print(
            GridContent content, int width, int height, Graphics2D g, Function<String, Color> colours) {
        Grid grid = GridLayout.of(content, width, height, g.getFont(), g::getFontMetrics);
        if (grid.height() > height) {
            double fit = height / (double) grid.height();
            g.translate((width - width * fit) / 2, 0);
            g.scale(fit, fit);
        }
        new GridPainter(content, g, colours).paint(grid, "", false, Optional.empty());
    }

    /**
     * @param selected the id of the selected stakeholder, or empty
     * @param focused true if the ring is to be the strong one
     * @param target the quarter in which somebody would be dropped
     */
    public void paint(Grid grid, String selected, boolean focused, Optional<Spot> target) {
        grid.quarters()
                .forEach((spot, box) ->
                        quarter(grid, spot, box, target.filter(spot::equals).isPresent()));
        axes(grid);
        if (grid.waiting().height > 0) {
            pen.text(List.of(content.unplaced()), pen.strong, "text2", grid.waiting().x, grid.waiting().y);
        }
        for (Grid.Chip chip : grid.chips()) {
            if (!pen.sees(chip.box())) {
                continue;
            }
            boolean marked = chip.id().equals(selected);
            pen.box(
                    chip.box(),
                    marked ? "accentSoft" : "surface",
                    marked && focused ? "accent" : "control",
                    marked ? 2 : 1);
            pen.centred(chip.lines(), pen.plain, marked ? "accentSoftText" : "text", chip.box());
        }
    }

    /** A stakeholder under the mouse, while it is dragged. */
    public void ghost(Grid.Chip chip, int dx, int dy) {
        Rectangle box = new Rectangle(chip.box());
        box.translate(dx, dy);
        pen.box(box, "accentSoft", "accent", 2);
        pen.centred(chip.lines(), pen.plain, "accentSoftText", box);
    }

    private void quarter(Grid grid, Spot spot, Rectangle box, boolean target) {
        pen.box(box, "raised", target ? "accent" : "line", target ? 2 : 1);
        Quarter quarter = content.quarters().get(spot);
        if (quarter != null) {
            pen.text(List.of(quarter.title()), pen.strong, "text", box.x + 10, box.y + 10);
            int below = box.y + 10 + pen.strong.getHeight();
            pen.text(grid.handling().getOrDefault(spot, List.of()), pen.plain, "text2", box.x + 10, below);
        }
    }

    /** Interest under the grid, power at its left, reading upwards. */
    private void axes(Grid grid) {
        Rectangle lowest = grid.quarters().get(Spot.APATHETICS);
        Rectangle right = grid.quarters().get(Spot.DEFENDERS);
        if (lowest == null || right == null) {
            return;
        }
        int bottom = lowest.y + lowest.height;
        axis(content.interest(), AXIS, bottom + 4, right.x + right.width - AXIS);
        var before = pen.g.getTransform();
        pen.g.translate(2, bottom);
        pen.g.rotate(-Math.PI / 2);
        axis(content.power(), 0, 0, bottom);
        pen.g.setTransform(before);
    }

    private void axis(String name, int x, int y, int length) {
        pen.text(List.of(content.low()), pen.plain, "text2", x, y);
        pen.text(List.of(content.high()), pen.plain, "text2", x + length - pen.plain.stringWidth(content.high()), y);
        String middle = name + " →";
        pen.text(List.of(middle), pen.strong, "text2", x + (length - pen.strong.stringWidth(middle)) / 2, y);
    }
}
