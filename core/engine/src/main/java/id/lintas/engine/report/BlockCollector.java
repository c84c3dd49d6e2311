package id.lintas.engine.report;

import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import java.util.ArrayList;
import java.util.List;

/** Takes down what a step writes, leaving out what is empty. */
final class BlockCollector implements ReportSink {

    private final List<ReportBlock> blocks = new ArrayList<>();
    private final boolean answers;

    BlockCollector(boolean answers) {
        this.answers = answers;
    }

    List<ReportBlock> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void heading(String text) {
        if (!text.isBlank()) {
            blocks.add(new ReportBlock.Heading(text));
        }
    }

    @Override
    public void paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(new ReportBlock.Paragraph(text));
        }
    }

    @Override
    public void field(String label, String value) {
        if (!value.isBlank()) {
            blocks.add(new ReportBlock.Field(label, value));
        }
    }

    @Override
    public void list(List<String> entries) {
        List<String> filled = entries.stream().filter(e -> !e.isBlank()).toList();
        if (!filled.isEmpty()) {
            blocks.add(new ReportBlock.Entries(filled));
        }
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new ReportBlock.Table(header, rows));
        }
    }

    @Override
    public void missing(String text) {
        if (!text.isBlank()) {
            blocks.add(new ReportBlock.Missing(text));
        }
    }

    @Override
    public void highlight(String label, String text) {
        if (!text.isBlank()) {
            blocks.add(new ReportBlock.Highlight(label, text));
        }
    }

    @Override
    public void diagram(Diagram diagram) {
        blocks.add(new ReportBlock.Drawing(diagram));
    }

    @Override
    public void question(String number, String stem, List<String> options, int correct, String explanation) {
        if (!stem.isBlank()) {
            blocks.add(new ReportBlock.Question(
                    number, stem.strip(), options, answers ? correct : -1, answers ? explanation.strip() : ""));
        }
    }

    @Override
    public boolean answers() {
        return answers;
    }
}
