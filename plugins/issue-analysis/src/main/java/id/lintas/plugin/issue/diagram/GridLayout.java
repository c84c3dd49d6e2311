package id.lintas.plugin.issue.diagram;

import id.lintas.plugin.issue.diagram.GridContent.Person;
import id.lintas.plugin.issue.diagram.GridContent.Quarter;
import id.lintas.plugin.issue.diagram.GridContent.Spot;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Places a stakeholder grid into a width: four quarters, in each the names side by side in rows as far as they fit. */
public final class GridLayout {

    private static final int AXIS = 24;
    private static final int GAP = 6;
    private static final int PADDING = 10;
    private static final int LEAST = 96;
    private static final int CHIP = 190;
    private static final int MOST_LINES = 2;

    private final GridContent content;
    private final FontMetrics plain;
    private final int width;
    private final List<Grid.Chip> chips = new ArrayList<>();
    private final Map<Spot, Rectangle> quarters = new EnumMap<>(Spot.class);
    private final Map<Spot, List<String>> handling = new EnumMap<>(Spot.class);

    private GridLayout(GridContent content, int width, FontMetrics plain) {
        this.content = content;
        this.width = width;
        this.plain = plain;
    }

    /**
     * @param height what there is; the grid is higher if it needs more
     * @param font the one that those of the drawing are derived from
     * @param metrics as the surface has them on which it will be drawn
     */
    public static Grid of(GridContent content, int width, int height, Font font, Function<Font, FontMetrics> metrics) {
        return new GridLayout(content, width, metrics.apply(Pen.plain(font))).lay(height);
    }

    private Grid lay(int height) {
        int half = (width - AXIS - GAP) / 2;
        int waiting = need(people(List.of()), width - AXIS);
        int below = AXIS + (waiting > 0 ? waiting + plain.getHeight() + 2 * GAP : 0);
        int upper = Math.max(need(Spot.LATENTS, half), need(Spot.PROMOTERS, half));
        int lower = Math.max(need(Spot.APATHETICS, half), need(Spot.DEFENDERS, half));
        int spare = Math.max(0, height - below - upper - lower - 2 * GAP) / 2;
        int middle = upper + spare + GAP;
        quarter(Spot.LATENTS, new Rectangle(AXIS, 0, half, upper + spare));
        quarter(Spot.PROMOTERS, new Rectangle(AXIS + half + GAP, 0, half, upper + spare));
        quarter(Spot.APATHETICS, new Rectangle(AXIS, middle, half, lower + spare));
        quarter(Spot.DEFENDERS, new Rectangle(AXIS + half + GAP, middle, half, lower + spare));
        int foot = middle + lower + spare + AXIS;
        Rectangle rest = new Rectangle(AXIS, foot, width - AXIS, waiting > 0 ? below - AXIS : 0);
        if (waiting > 0) {
            flow(people(List.of()), AXIS, foot + plain.getHeight() + GAP, width - AXIS);
        }
        return new Grid(quarters, handling, rest, chips, width, foot + rest.height);
    }

    private List<Person> people(List<Spot> spots) {
        return content.people().stream().filter(p -> p.spots().equals(spots)).toList();
    }

    private List<String> words(Spot spot, int room) {
        Quarter quarter = content.quarters().get(spot);
        return quarter == null ? List.of() : Wrap.lines(quarter.handling(), plain, room - 2 * PADDING, MOST_LINES);
    }

    private int head(Spot spot, int room) {
        return PADDING + (1 + words(spot, room).size()) * plain.getHeight() + GAP;
    }

    private int need(Spot spot, int room) {
        int used = need(people(List.of(spot)), room - 2 * PADDING);
        return Math.max(LEAST, head(spot, room) + used + PADDING);
    }

    /** How high the names are, side by side in that width. */
    private int need(List<Person> people, int room) {
        int before = chips.size();
        int bottom = flow(people, 0, 0, room);
        chips.subList(before, chips.size()).clear();
        return bottom;
    }

    private void quarter(Spot spot, Rectangle box) {
        quarters.put(spot, box);
        handling.put(spot, words(spot, box.width));
        flow(people(List.of(spot)), box.x + PADDING, box.y + head(spot, box.width), box.width - 2 * PADDING);
    }

    /** Puts them into rows from the left, and says where the last row ends. */
    private int flow(List<Person> people, int left, int top, int room) {
        int x = left;
        int y = top;
        int row = 0;
        for (Person person : people) {
            int most = Math.min(CHIP, room);
            List<String> lines = Wrap.lines(person.name(), plain, most - 2 * PADDING, MOST_LINES);
            int wide = lines.stream().mapToInt(plain::stringWidth).max().orElse(0) + 2 * PADDING;
            int high = lines.size() * plain.getHeight() + 8;
            if (x > left && x + wide > left + room) {
                x = left;
                y += row + GAP;
                row = 0;
            }
            chips.add(new Grid.Chip(person.id(), new Rectangle(x, y, wide, high), lines));
            x += wide + GAP;
            row = Math.max(row, high);
        }
        return people.isEmpty() ? top : y + row;
    }
}
