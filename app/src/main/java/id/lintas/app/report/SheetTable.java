package id.lintas.app.report;

import id.lintas.api.ui.Kit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table on a sheet: a column that needs little gets what it needs, the others share the rest. */
final class SheetTable {

    private static final int PADDING = 6;
    private static final int LEAST = 26;
    private static final int WIDEST = 1_000;

    /** More letters than this make no column wider. */
    private static final int READ = 200;

    private final Sheet sheet;
    private final List<String> header;
    private final List<List<String>> rows;
    private final List<Integer> widths;

    SheetTable(Sheet sheet, List<String> header, List<List<String>> rows) {
        this.sheet = sheet;
        this.header = header;
        this.rows = rows;
        this.widths = widths();
    }

    private List<Integer> widths() {
        List<Double> wishes = IntStream.range(0, header.size())
                .mapToObj(i ->
                        Math.max(LEAST, cells(i).mapToDouble(this::wish).max().orElse(0)))
                .toList();
        double all = wishes.stream().mapToDouble(Double::doubleValue).sum();
        if (all <= sheet.room()) {
            return wishes.stream().map(w -> (int) Math.ceil(w)).toList();
        }
        List<Double> least = IntStream.range(0, header.size())
                .mapToObj(i -> cells(i).mapToDouble(this::word).max().orElse(LEAST))
                .toList();
        double needed = least.stream().mapToDouble(Double::doubleValue).sum();
        if (needed >= sheet.room()) {
            return least.stream().map(w -> (int) (w * sheet.room() / needed)).toList();
        }
        double roots = IntStream.range(0, header.size())
                .mapToDouble(i -> Math.sqrt(wishes.get(i) - least.get(i)))
                .sum();
        return IntStream.range(0, header.size())
                .mapToObj(i -> (int)
                        (least.get(i) + (sheet.room() - needed) * Math.sqrt(wishes.get(i) - least.get(i)) / roots))
                .toList();
    }

    private Stream<String> cells(int column) {
        return Stream.concat(Stream.of(header), rows.stream()).map(row -> row.get(column));
    }

    private double wish(String cell) {
        return Math.min(WIDEST, sheet.width(read(cell), Sheet.SMALL)) + 2 * PADDING + 1;
    }

    private double word(String cell) {
        return Arrays.stream(read(cell).split("\\s+", -1))
                .mapToDouble(w -> Math.min(110, sheet.width(w, Sheet.SMALL)) + 2 * PADDING + 1)
                .max()
                .orElse(LEAST);
    }

    private static String read(String cell) {
        return cell.length() <= READ ? cell : cell.substring(0, READ);
    }

    void write() {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        sheet.gap(4);
        row(header, width, "text2", true);
        rows.forEach(row -> row(row, width, "text", false));
    }

    private void row(List<String> cells, int width, String token, boolean raised) {
        int height = IntStream.range(0, cells.size())
                        .map(i -> sheet.height(cells.get(i), Sheet.SMALL, widths.get(i) - 2.0 * PADDING))
                        .max()
                        .orElse(0)
                + PADDING;
        sheet.place(height, g -> {
            if (raised) {
                g.setColor(Kit.color("raised"));
                g.fillRect(Sheet.LEFT, 0, width, height);
            }
            g.setColor(Kit.color("line"));
            g.fillRect(Sheet.LEFT, height - 1, width, 1);
        });
        int x = Sheet.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            sheet.write(cells.get(i), Sheet.SMALL, token, x + PADDING, PADDING / 2, widths.get(i) - 2.0 * PADDING);
            x += widths.get(i);
        }
        sheet.gap(height);
    }
}
