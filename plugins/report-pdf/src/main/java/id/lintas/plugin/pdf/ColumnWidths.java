package id.lintas.plugin.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are, in points: no usual word is broken as long as the page allows it, the rest of the room
 * goes where most text is, and a table that needs less than the page takes less.
 */
final class ColumnWidths {

    /** Between the margins of an A4 page. */
    private static final double ROOM = 487;

    /** What stands left and right of a cell's text. */
    static final double PADDING = 10.5;

    private static final double LONGEST_WORD = 90;
    private static final double WIDEST = 900;

    /** More letters than this make no column wider. */
    private static final int READ = 400;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font strong;

    /** @param size of the type, in points */
    ColumnWidths(Font regular, Font strong, double size) {
        this.regular = regular.deriveFont((float) size);
        this.strong = strong.deriveFont((float) size);
    }

    List<Double> of(List<String> header, List<List<String>> rows) {
        int columns = header.size();
        double[] least = new double[columns];
        double[] whole = new double[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            least[i] = Math.max(
                    word(header.get(i), strong),
                    rows.stream()
                            .mapToDouble(r -> word(r.get(column), regular))
                            .max()
                            .orElse(0));
            whole[i] = Math.max(
                    least[i],
                    Math.max(
                            line(header.get(i), strong),
                            rows.stream()
                                    .mapToDouble(r -> line(r.get(column), regular))
                                    .max()
                                    .orElse(0)));
        }
        return IntStream.range(0, columns).mapToObj(i -> width(i, least, whole)).toList();
    }

    private static double width(int column, double[] least, double[] whole) {
        double needed = Arrays.stream(least).sum();
        if (Arrays.stream(whole).sum() <= ROOM) {
            return whole[column];
        } else if (needed >= ROOM) {
            return least[column] * ROOM / needed;
        }
        double wishes = IntStream.range(0, least.length)
                .mapToDouble(i -> Math.sqrt(whole[i] - least[i]))
                .sum();
        return least[column] + (ROOM - needed) * Math.sqrt(whole[column] - least[column]) / wishes;
    }

    private static double word(String cell, Font font) {
        return Arrays.stream(read(cell).split("\\s+", -1))
                .mapToDouble(w -> Math.min(LONGEST_WORD, measured(w, font)))
                .max()
                .orElse(PADDING);
    }

    private static double line(String cell, Font font) {
        return read(cell)
                .lines()
                .mapToDouble(l -> Math.min(WIDEST, measured(l, font)))
                .max()
                .orElse(PADDING);
    }

    private static String read(String cell) {
        return cell.length() <= READ ? cell : cell.substring(0, READ);
    }

    private static double measured(String text, Font font) {
        return Math.ceil(font.getStringBounds(text, CONTEXT).getWidth() * 1.02) + PADDING;
    }
}
