package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.app.findings.FindingList.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the list shows: the findings that pass the filter, in groups that are headed. */
record FindingLines(List<Line> lines) {

    /** A line of the list. */
    sealed interface Line permits Heading, Entry {}

    record Heading(String text, int count) implements Line {}

    record Entry(Row row) implements Line {}

    /** How the list is ordered. */
    enum Grouping {
        TASK,
        SEVERITY
    }

    /**
     * What passes.
     *
     * @param words each of them has to stand in the sentence, the task or the place
     * @param severities those that are shown
     * @param dismissed whether those put aside are shown instead of the others
     */
    record Filter(String words, Set<Severity> severities, boolean dismissed) {

        static final Filter ALL = new Filter("", Set.of(Severity.values()), false);

        boolean isAll() {
            return equals(ALL);
        }
    }

    /** The words of a finding beside its sentence. */
    interface Words {

        String task(Row row);

        String place(Row row);

        String severity(Severity severity);
    }

    static FindingLines of(FindingList list, Filter filter, Grouping grouping, Words words) {
        Function<Row, String> heading = grouping == Grouping.TASK ? words::task : row -> words.severity(row.severity());
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Stream<Row> passing = (filter.dismissed() ? list.dismissed() : list.rows())
                .stream().filter(row -> passes(row, filter, words));
        Stream<Row> ordered =
                grouping == Grouping.TASK ? passing : passing.sorted(java.util.Comparator.comparing(Row::severity));
        ordered.forEach(row -> groups.computeIfAbsent(heading.apply(row), h -> new ArrayList<>())
                .add(row));
        List<Line> lines = new ArrayList<>();
        groups.forEach((text, rows) -> {
            lines.add(new Heading(text, rows.size()));
            rows.forEach(row -> lines.add(new Entry(row)));
        });
        return new FindingLines(List.copyOf(lines));
    }

    private static boolean passes(Row row, Filter filter, Words words) {
        String all = (row.message() + " " + words.task(row) + " " + words.place(row)).toLowerCase(Locale.ROOT);
        return filter.severities().contains(row.severity())
                && Stream.of(filter.words().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(all::contains);
    }

    /** The findings alone, in the order shown. */
    List<Row> rows() {
        return lines.stream()
                .flatMap(line -> line instanceof Entry e ? Stream.of(e.row()) : Stream.empty())
                .toList();
    }

    int indexOf(Row row) {
        return lines.indexOf(new Entry(row));
    }
}
