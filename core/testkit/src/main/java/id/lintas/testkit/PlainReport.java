package id.lintas.testkit;

import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import java.util.List;

/** A report as plain text, a line for each piece, so that a test can look for it. */
final class PlainReport implements ReportSink {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void heading(String heading) {
        line("# " + heading);
    }

    @Override
    public void paragraph(String paragraph) {
        line(paragraph);
    }

    @Override
    public void field(String label, String value) {
        if (!value.isEmpty()) {
            line(label + ": " + value);
        }
    }

    @Override
    public void list(List<String> entries) {
        entries.forEach(e -> line("- " + e));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        line("| " + String.join(" | ", header));
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new AssertionError(
                        "A row has " + row.size() + " cells, its header " + header.size() + ": " + row);
            }
            line("| " + String.join(" | ", row));
        }
    }

    @Override
    public void missing(String missing) {
        line("! " + missing);
    }

    /** Painted too, so that a painter that throws, or that paints beyond all bounds, is found. */
    @Override
    public void diagram(Diagram diagram) {
        Painting.check(diagram);
        line("* " + diagram.title());
        line(diagram.text());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
