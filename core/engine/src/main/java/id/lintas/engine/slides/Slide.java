package id.lintas.engine.slides;

import id.lintas.engine.report.ReportBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One slide.
 *
 * @param kicker the small line above the title: the task, or what the title slide is about; may be empty
 * @param continued it goes on where the slide before it ended
 * @param blocks what fits below the title, in the order of the report
 * @param notes for whoever speaks: what is missing, the answer of a question
 */
public record Slide(
        Kind kind, String kicker, String title, boolean continued, List<ReportBlock> blocks, List<String> notes) {

    /** What a slide is for; a question's slide is played. */
    public enum Kind {
        TITLE,
        CONTENT,
        QUESTION,
        CLOSING
    }

    public Slide {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** All that is to be read on it, a line for each piece: for a screen reader, and for finding something. */
    public String text() {
        return Stream.concat(Stream.of(kicker, title), blocks.stream().flatMap(Slide::texts))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(ReportBlock block) {
        if (block instanceof ReportBlock.Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof ReportBlock.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof ReportBlock.Field field) {
            return Stream.of(field.label() + ": " + field.value());
        } else if (block instanceof ReportBlock.Highlight highlight) {
            return Stream.of(highlight.label() + ": " + highlight.text());
        } else if (block instanceof ReportBlock.Entries list) {
            return list.entries().stream();
        } else if (block instanceof ReportBlock.Table table) {
            return Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .map(row -> String.join(" ", row));
        } else if (block instanceof ReportBlock.Drawing drawing) {
            return Stream.of(drawing.diagram().title(), drawing.diagram().text());
        } else if (block instanceof ReportBlock.Question question) {
            return Stream.concat(Stream.of(question.stem()), question.lettered().stream());
        }
        return Stream.of(((ReportBlock.Missing) block).text());
    }
}
