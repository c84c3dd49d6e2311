package id.lintas.plugin.office.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the width of a page among the columns of a table. */
public final class Columns {

    private static final double LONGEST_WORD = 0.3;
    private static final double WIDEST = 0.62;

    private final double room;
    private final ToDoubleFunction<String> width;

    /** @param width of a text with the margins of its cell, in the unit of {@code room} */
    public Columns(double room, ToDoubleFunction<String> width) {
        this.room = room;
        this.width = width;
    }

    /** As wide as each needs; if that is too much, words stay whole as far as they can. At most {@code room} together. */
    public List<Double> of(Block.Table table) {
        int count = table.header().size();
        List<Double> least =
                IntStream.range(0, count).mapToObj(i -> least(table, i)).toList();
        List<Double> wish = IntStream.range(0, count)
                .mapToObj(i -> Math.max(least.get(i), Math.min(WIDEST * room, widest(cells(table, i)))))
                .toList();
        double leastSum = sum(least);
        double wishSum = sum(wish);
        if (wishSum <= room) {
            return wish;
        } else if (leastSum >= room) {
            return least.stream().map(w -> w * room / leastSum).toList();
        }
        double share = (room - leastSum) / (wishSum - leastSum);
        return IntStream.range(0, count)
                .mapToObj(i -> least.get(i) + share * (wish.get(i) - least.get(i)))
                .toList();
    }

    /** The same, but a table that takes half of the room takes all of it: its widest column grows. */
    public List<Double> wide(Block.Table table) {
        List<Double> widths = new ArrayList<>(of(table));
        double free = room - sum(widths);
        if (free > 0 && free < room / 2) {
            int widest = widths.indexOf(Collections.max(widths));
            widths.set(widest, widths.get(widest) + free);
        }
        return widths;
    }

    private double least(Block.Table table, int column) {
        Stream<String> words = cells(table, column).flatMap(c -> Arrays.stream(c.split("\\s+", -1)));
        return Math.min(LONGEST_WORD * room, widest(words));
    }

    private double widest(Stream<String> texts) {
        return texts.mapToDouble(width).max().orElse(0);
    }

    private static Stream<String> cells(Block.Table table, int column) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream()).map(row -> row.get(column));
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
