package id.lintas.engine.report;

import id.lintas.engine.text.Texts;
import java.util.List;

/** Markdown (CommonMark with tables), for a chat, a wiki or a repository. Texts keep their characters and make no markup. */
public final class MarkdownReport implements ReportFormat {

    @Override
    public String id() {
        return "md";
    }

    @Override
    public String render(ReportDocument document) {
        Texts texts = Texts.of(MarkdownReport.class, document.locale());
        StringBuilder out = new StringBuilder();
        heading(out, "#", document.title());
        if (!document.subject().isBlank()) {
            out.append(MarkdownText.line(texts.get("subject") + ": " + document.subject()))
                    .append("\n\n");
        }
        blocks(out, texts, document.header());
        heading(out, "##", texts.get("contents"));
        for (int i = 0; i < document.sections().size(); i++) {
            ReportSection section = document.sections().get(i);
            out.append(i + 1).append(". ").append(MarkdownText.line(section.title()));
            out.append(section.gaps() > 0 ? " – " + texts.get("gaps", section.gaps()) : "");
            out.append('\n');
        }
        out.append('\n');
        for (ReportSection section : document.sections()) {
            heading(out, "##", section.title());
            blocks(out, texts, section.blocks());
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static void blocks(StringBuilder out, Texts texts, List<ReportBlock> blocks) {
        boolean inFields = false;
        for (ReportBlock block : blocks) {
            boolean field = block instanceof ReportBlock.Field;
            if (inFields && !field) {
                out.append('\n');
            }
            inFields = field;
            block(out, texts, block);
        }
        if (inFields) {
            out.append('\n');
        }
    }

    private static void block(StringBuilder out, Texts texts, ReportBlock block) {
        if (block instanceof ReportBlock.Heading heading) {
            heading(out, "###", heading.text());
        } else if (block instanceof ReportBlock.Paragraph paragraph) {
            out.append(MarkdownText.lines(paragraph.text(), "")).append("\n\n");
        } else if (block instanceof ReportBlock.Field field) {
            out.append("- **").append(MarkdownText.line(field.label())).append(":** ");
            out.append(MarkdownText.lines(field.value(), "  ")).append('\n');
        } else if (block instanceof ReportBlock.Entries list) {
            list(out, list.entries());
        } else if (block instanceof ReportBlock.Table table) {
            row(out, table.header());
            out.append("|").append(" --- |".repeat(table.header().size())).append('\n');
            table.rows().forEach(row -> row(out, row));
            out.append('\n');
        } else if (block instanceof ReportBlock.Missing missing) {
            out.append("> **").append(texts.get("gap")).append(":** ");
            out.append(MarkdownText.lines(missing.text(), "> ")).append("\n\n");
        } else if (block instanceof ReportBlock.Highlight highlight) {
            out.append("**").append(MarkdownText.line(highlight.label())).append(":** ");
            out.append(MarkdownText.lines(highlight.text(), "")).append("\n\n");
        } else if (block instanceof ReportBlock.Drawing drawing) {
            out.append("**")
                    .append(MarkdownText.line(drawing.diagram().title()))
                    .append("**\n\n");
            out.append(MarkdownText.lines(drawing.diagram().text(), "")).append("\n\n");
        } else if (block instanceof ReportBlock.Question question) {
            out.append(MarkdownText.lines(question.number() + ". " + question.stem(), ""))
                    .append("\n\n");
            list(out, question.lettered());
        }
    }

    private static void list(StringBuilder out, List<String> entries) {
        entries.forEach(
                e -> out.append("- ").append(MarkdownText.lines(e, "  ")).append('\n'));
        out.append('\n');
    }

    private static void heading(StringBuilder out, String level, String text) {
        out.append(level).append(' ').append(MarkdownText.line(text)).append("\n\n");
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(MarkdownText.cell(cell)).append(" |"));
        out.append('\n');
    }
}
