package id.lintas.plugin.office.paper;

import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes down what is played to it. */
public final class Blocks implements ReportSink {

    private final List<Block> taken = new ArrayList<>();

    private Blocks() {}

    public static List<Block> of(Consumer<ReportSink> content) {
        Blocks blocks = new Blocks();
        content.accept(blocks);
        return List.copyOf(blocks.taken);
    }

    @Override
    public void heading(String text) {
        taken.add(new Block.Heading(text));
    }

    @Override
    public void paragraph(String text) {
        taken.add(new Block.Paragraph(text));
    }

    @Override
    public void field(String label, String value) {
        taken.add(new Block.Field(label, value));
    }

    @Override
    public void list(List<String> entries) {
        taken.add(new Block.Entries(entries));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        taken.add(new Block.Table(header, rows));
    }

    @Override
    public void missing(String text) {
        taken.add(new Block.Missing(text));
    }

    @Override
    public void highlight(String label, String text) {
        taken.add(new Block.Highlight(label, text));
    }

    @Override
    public void question(String number, String stem, List<String> options, int correct, String explanation) {
        taken.add(new Block.Question(number, stem, options, correct, explanation));
    }

    @Override
    public void diagram(Diagram diagram) {
        taken.add(new Block.Drawing(diagram));
    }
}
