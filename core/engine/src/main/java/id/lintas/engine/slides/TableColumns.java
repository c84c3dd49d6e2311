package id.lintas.engine.slides;

import id.lintas.engine.report.ReportBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are on a slide; a table with more columns than can be read is split beside the first. */
public final class TableColumns {

    private static final double WIDEST = 860;
    private static final double LONGEST_WORD = 220;
    private static final double REPEATED = 320;

    private final TextMeasure measure;

    public TableColumns(TextMeasure measure) {
        this.measure = measure;
    }

    /** What each column needs if the table has room; narrower, but no word broken, if it has not. */
    public List<Double> widths(ReportBlock.Table table) {
        List<Double> natural = natural(table);
        double all = natural.stream().mapToDouble(Double::doubleValue).sum();
        if (all <= SlideRoom.WIDTH) {
            return natural;
        }
        List<Double> least = least(table);
        double room = SlideRoom.WIDTH
                - least.stream().mapToDouble(Double::doubleValue).sum();
        double wish = IntStream.range(0, least.size())
                .mapToDouble(i -> natural.get(i) - least.get(i))
                .sum();
        return IntStream.range(0, least.size())
                .mapToObj(i -> least.get(i) + Math.max(0, room) * (natural.get(i) - least.get(i)) / wish)
                .toList();
    }

    /** The table as one, or as several that stand one after the other, each with the first column. */
    List<ReportBlock.Table> readable(ReportBlock.Table table) {
        List<Double> least = least(table);
        double first = least.get(0) <= REPEATED ? least.get(0) : 0;
        List<ReportBlock.Table> tables = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < least.size(); i++) {
            if (used + least.get(i) > SlideRoom.WIDTH && !columns.isEmpty()) {
                tables.add(only(table, columns));
                columns = new ArrayList<>(first > 0 ? List.of(0) : List.of());
                used = first;
            }
            columns.add(i);
            used += least.get(i);
        }
        tables.add(only(table, columns));
        return tables;
    }

    private static ReportBlock.Table only(ReportBlock.Table table, List<Integer> columns) {
        return new ReportBlock.Table(
                pick(table.header(), columns),
                table.rows().stream().map(row -> pick(row, columns)).toList());
    }

    private static List<String> pick(List<String> row, List<Integer> columns) {
        return columns.stream().map(row::get).toList();
    }

    private List<Double> natural(ReportBlock.Table table) {
        List<Double> least = least(table);
        return IntStream.range(0, least.size())
                .mapToObj(i -> Math.max(
                        least.get(i),
                        Math.min(
                                WIDEST,
                                cells(table, i).mapToDouble(this::width).max().orElse(0))))
                .toList();
    }

    private List<Double> least(ReportBlock.Table table) {
        return IntStream.range(0, table.header().size())
                .mapToObj(i -> Math.min(
                        LONGEST_WORD,
                        cells(table, i)
                                .flatMap(c -> Arrays.stream(c.split("\\s+", -1)))
                                .mapToDouble(this::width)
                                .max()
                                .orElse(0)))
                .toList();
    }

    private static Stream<String> cells(ReportBlock.Table table, int column) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream()).map(row -> row.get(column));
    }

    private double width(String text) {
        return Math.ceil(measure.width(text, SlideRoom.SMALL)) + SlideRoom.CELL_PADDING + 1;
    }
}
