package id.lintas.engine.report;

import java.util.List;

/** One piece of a report, plain text throughout; never empty. */
public sealed interface ReportBlock {

    record Heading(String text) implements ReportBlock {}

    record Paragraph(String text) implements ReportBlock {}

    record Field(String label, String value) implements ReportBlock {}

    record Entries(List<String> entries) implements ReportBlock {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** @param rows at least one, each as long as {@code header} */
    record Table(List<String> header, List<List<String>> rows) implements ReportBlock {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells under " + header.size() + " headings");
                }
            }
        }
    }

    /** Something that is asked for and not there yet. */
    record Missing(String text) implements ReportBlock {}
}
