package id.lintas.plugin.office.sheet;

import id.lintas.plugin.office.paper.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a sheet, wide enough for all of its tables, in characters. */
final class Grid {

    private static final int LEAST = 7;
    private static final int WIDEST = 52;
    private static final int LABEL = 24;
    private static final int ROOM = 90;

    private final List<Integer> widths = new ArrayList<>();

    Grid(List<Block> blocks) {
        widths.add(LABEL);
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table(table);
            }
        }
        if (widths.size() < 2) {
            widths.add(WIDEST);
        }
        int all = width(0);
        if (all < ROOM) {
            widths.set(1, widths.get(1) + ROOM - all);
        }
    }

    private void table(Block.Table table) {
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            int widest = Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .mapToInt(row -> longestLine(row.get(column)))
                    .max()
                    .orElse(0);
            int width = Math.max(LEAST, Math.min(WIDEST, widest + 4));
            if (i < widths.size()) {
                widths.set(i, Math.max(widths.get(i), width));
            } else {
                widths.add(width);
            }
        }
    }

    private static int longestLine(String text) {
        return Arrays.stream(text.split("\n", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    List<Integer> widths() {
        return List.copyOf(widths);
    }

    int last() {
        return widths.size() - 1;
    }

    /** From a column to the last. */
    int width(int from) {
        return widths.subList(from, widths.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
