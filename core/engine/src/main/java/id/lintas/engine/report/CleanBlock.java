package id.lintas.engine.report;

import id.lintas.api.Diagram;
import id.lintas.engine.text.PlainText;
import java.util.List;

/** A block without the characters that nobody can see. */
public final class CleanBlock {

    private CleanBlock() {}

    public static ReportBlock of(ReportBlock block) {
        if (block instanceof ReportBlock.Paragraph paragraph) {
            return new ReportBlock.Paragraph(PlainText.clean(paragraph.text()));
        } else if (block instanceof ReportBlock.Field field) {
            return new ReportBlock.Field(PlainText.cleanLine(field.label()), PlainText.clean(field.value()));
        } else if (block instanceof ReportBlock.Highlight highlight) {
            return new ReportBlock.Highlight(PlainText.cleanLine(highlight.label()), PlainText.clean(highlight.text()));
        } else if (block instanceof ReportBlock.Entries list) {
            return new ReportBlock.Entries(clean(list.entries()));
        } else if (block instanceof ReportBlock.Table table) {
            return new ReportBlock.Table(
                    clean(table.header()),
                    table.rows().stream().map(CleanBlock::clean).toList());
        } else if (block instanceof ReportBlock.Drawing drawing) {
            Diagram d = drawing.diagram();
            return new ReportBlock.Drawing(new Diagram(
                    d.name(),
                    PlainText.cleanLine(d.title()),
                    PlainText.clean(d.text()),
                    d.width(),
                    d.height(),
                    d.painter()));
        } else if (block instanceof ReportBlock.Question q) {
            return new ReportBlock.Question(
                    PlainText.cleanLine(q.number()),
                    PlainText.clean(q.stem()),
                    clean(q.options()),
                    q.correct(),
                    PlainText.clean(q.explanation()));
        } else if (block instanceof ReportBlock.Heading heading) {
            return new ReportBlock.Heading(PlainText.cleanLine(heading.text()));
        } else if (block instanceof ReportBlock.Missing missing) {
            return new ReportBlock.Missing(PlainText.clean(missing.text()));
        }
        return block;
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(PlainText::clean).toList();
    }
}
