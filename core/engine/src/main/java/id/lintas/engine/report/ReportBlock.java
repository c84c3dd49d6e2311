package id.lintas.engine.report;

import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import java.util.List;
import java.util.stream.IntStream;

/** One piece of a report, plain text throughout; never empty. */
public sealed interface ReportBlock {

    /** Says it again to another. */
    void writeTo(ReportSink sink);

    record Heading(String text) implements ReportBlock {
        @Override
        public void writeTo(ReportSink sink) {
            sink.heading(text);
        }
    }

    record Paragraph(String text) implements ReportBlock {
        @Override
        public void writeTo(ReportSink sink) {
            sink.paragraph(text);
        }
    }

    record Field(String label, String value) implements ReportBlock {
        @Override
        public void writeTo(ReportSink sink) {
            sink.field(label, value);
        }
    }

    record Entries(List<String> entries) implements ReportBlock {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public void writeTo(ReportSink sink) {
            sink.list(entries);
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

        @Override
        public void writeTo(ReportSink sink) {
            sink.table(header, rows);
        }
    }

    /** Something that is asked for and not there yet. */
    record Missing(String text) implements ReportBlock {
        @Override
        public void writeTo(ReportSink sink) {
            sink.missing(text);
        }
    }

    /** What a part is about, in one sentence. */
    record Highlight(String label, String text) implements ReportBlock {
        @Override
        public void writeTo(ReportSink sink) {
            sink.highlight(label, text);
        }
    }

    /** A drawing; its text stands for it where nothing can be drawn. */
    record Drawing(Diagram diagram) implements ReportBlock {
        @Override
        public void writeTo(ReportSink sink) {
            sink.diagram(diagram);
        }
    }

    /**
     * A question that can be asked.
     *
     * @param options some may be blank: they are not shown, and the others keep their letters
     * @param correct the place of the right one from 0, or -1
     * @param explanation may be empty
     */
    record Question(String number, String stem, List<String> options, int correct, String explanation)
            implements ReportBlock {
        public Question {
            options = List.copyOf(options);
        }

        @Override
        public void writeTo(ReportSink sink) {
            sink.question(number, stem, options, correct, explanation);
        }

        /** The letter of the option at that place. */
        public static String letter(int place) {
            return String.valueOf((char) ('A' + place));
        }

        /** The options that are written, with their letters: {@code "A. …"}. */
        public List<String> lettered() {
            return IntStream.range(0, options.size())
                    .filter(i -> !options.get(i).isBlank())
                    .mapToObj(i -> letter(i) + ". " + options.get(i).strip())
                    .toList();
        }
    }
}
