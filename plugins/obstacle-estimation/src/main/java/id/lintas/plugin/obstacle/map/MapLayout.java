package id.lintas.plugin.obstacle.map;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the cells and marks of the map are, in pixels. Pure; likelihood rises upwards, impact to the right.
 *
 * @param cell side of a cell
 * @param left room for the likelihood axis
 * @param top room above
 * @param positions the centre of each mark that has room in its cell
 */
public record MapLayout(int cell, int left, int top, Map<Mark, Point> positions, int radius) {

    private static final int SIDE = 5;
    /** Room for the axes at 100 %. */
    private static final int AXIS = 40;

    private static final int TOP = 4;
    private static final int BELOW = 36;
    /** So many marks fit into a cell at full size, and so many at two thirds of it. */
    private static final int FEW = 3;

    private static final int MANY = 8;

    public static MapLayout of(Dimension size, double scale, List<Mark> marks) {
        int left = (int) Math.round(AXIS * scale);
        int top = (int) Math.round(TOP * scale);
        int below = (int) Math.round(BELOW * scale);
        int cell = Math.min((size.width - left - 4) / SIDE, (size.height - top - below) / SIDE);
        cell = Math.max((int) (22 * scale), Math.min((int) (64 * scale), cell));
        return arranged(cell, left, top, marks);
    }

    /** The same at 100 % with cells of that size. */
    static MapLayout withCells(int cell, List<Mark> marks) {
        return arranged(cell, AXIS, TOP, marks);
    }

    private static MapLayout arranged(int cell, int left, int top, List<Mark> marks) {
        Map<Integer, Integer> perCell = new HashMap<>();
        marks.forEach(m -> perCell.merge(key(m), 1, Integer::sum));
        int most = perCell.values().stream().mapToInt(n -> n).max().orElse(0);
        boolean small = most > FEW;
        int radius = Math.max(5, (int) Math.round(cell * (small ? 0.13 : 0.18)));
        MapLayout empty = new MapLayout(cell, left, top, Map.of(), radius);
        return new MapLayout(cell, left, top, empty.place(marks, small), radius);
    }

    /** Preferred size at 100 %. */
    public static Dimension preferred() {
        return new Dimension(AXIS + SIDE * 54 + 4, 4 + SIDE * 54 + BELOW);
    }

    /** The width at which the cells fill that height. */
    public static int widthFor(int height, double scale) {
        return (int) Math.round((AXIS - 4 - BELOW) * scale) + height + 4;
    }

    public Rectangle cell(int likelihood, int impact) {
        return new Rectangle(left + (impact - 1) * cell, top + (SIDE - likelihood) * cell, cell, cell);
    }

    /** The side of the whole square. */
    public int side() {
        return SIDE * cell;
    }

    public Optional<Mark> markAt(Point point) {
        Mark hit = null;
        for (Map.Entry<Mark, Point> entry : positions.entrySet()) {
            if (entry.getValue().distance(point) <= radius + 1) {
                hit = entry.getKey();
            }
        }
        return Optional.ofNullable(hit);
    }

    /** The cell under a point as (x = impact, y = likelihood), both 1 to 5. */
    public Optional<Point> cellAt(Point point) {
        int impact = Math.floorDiv(point.x - left, cell) + 1;
        int likelihood = SIDE - Math.floorDiv(point.y - top, cell);
        boolean inside = impact >= 1 && impact <= SIDE && likelihood >= 1 && likelihood <= SIDE;
        return inside ? Optional.of(new Point(impact, likelihood)) : Optional.empty();
    }

    private Map<Mark, Point> place(List<Mark> marks, boolean small) {
        Map<Integer, Integer> taken = new HashMap<>();
        Map<Mark, Point> placed = new LinkedHashMap<>();
        for (Mark mark : marks) {
            int slot = taken.merge(key(mark), 1, Integer::sum) - 1;
            Rectangle box = cell(mark.likelihood(), mark.impact());
            double[] part = small ? smallSlot(Math.min(slot, MANY - 1)) : largeSlot(slot);
            placed.put(mark, new Point(box.x + (int) (part[0] * cell), box.y + (int) (part[1] * cell)));
        }
        return placed;
    }

    /** From the right upper corner clockwise; the left upper one belongs to the score. */
    private static double[] largeSlot(int slot) {
        return new double[][] {{0.72, 0.27}, {0.72, 0.73}, {0.28, 0.73}}[slot];
    }

    /** Three rows of three, without the left upper one. */
    private static double[] smallSlot(int slot) {
        int place = slot + 1;
        return new double[] {0.2 + 0.3 * (place % 3), 0.2 + 0.3 * Math.floorDiv(place, 3)};
    }

    private static int key(Mark mark) {
        return mark.likelihood() * 10 + mark.impact();
    }
}
