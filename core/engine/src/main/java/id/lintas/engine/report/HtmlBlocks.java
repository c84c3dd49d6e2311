package id.lintas.engine.report;

import id.lintas.engine.text.Texts;
import java.util.List;

/** Writes the blocks of a section; fields that follow each other share one list. */
final class HtmlBlocks {

    /** From so many columns on a table scrolls on a phone rather than being squeezed. */
    private static final int WIDE = 6;

    private final Html html;
    private final Texts texts;
    private final HtmlDrawings drawings;
    private final HtmlQuestions questions;

    /** @param part a name for the part, for the ids in it */
    HtmlBlocks(Html html, Texts texts, HtmlDrawings drawings, String part) {
        this.questions = new HtmlQuestions(html, texts, part);
        this.html = html;
        this.texts = texts;
        this.drawings = drawings;
    }

    void write(List<ReportBlock> blocks) {
        boolean inFields = false;
        for (ReportBlock block : blocks) {
            if (!(block instanceof ReportBlock.Question)) {
                questions.end();
            }
            boolean field = block instanceof ReportBlock.Field;
            if (field != inFields) {
                html.raw(field ? "<dl>\n" : "</dl>\n");
                inFields = field;
            }
            write(block);
        }
        if (inFields) {
            html.raw("</dl>\n");
        }
        questions.end();
    }

    private void write(ReportBlock block) {
        if (block instanceof ReportBlock.Heading heading) {
            html.element("h3", heading.text());
        } else if (block instanceof ReportBlock.Paragraph paragraph) {
            html.element("p", paragraph.text());
        } else if (block instanceof ReportBlock.Field field) {
            html.raw("<div>")
                    .element("dt", field.label())
                    .element("dd", field.value())
                    .raw("</div>\n");
        } else if (block instanceof ReportBlock.Entries list) {
            list(list.entries());
        } else if (block instanceof ReportBlock.Table table) {
            table(table);
        } else if (block instanceof ReportBlock.Missing missing) {
            html.raw("<p class=\"missing\"><strong>")
                    .text(texts.get("gap") + ":")
                    .raw("</strong> ");
            html.text(missing.text()).raw("</p>\n");
        } else if (block instanceof ReportBlock.Highlight highlight) {
            html.raw("<p class=\"highlight\"><strong>")
                    .text(highlight.label() + ":")
                    .raw("</strong> ");
            html.text(highlight.text()).raw("</p>\n");
        } else if (block instanceof ReportBlock.Drawing drawing) {
            drawings.write(html, drawing.diagram());
        } else if (block instanceof ReportBlock.Question question) {
            questions.write(question);
        }
    }

    private void list(List<String> entries) {
        html.raw("<ul>\n");
        entries.forEach(entry -> html.element("li", entry));
        html.raw("</ul>\n");
    }

    private void table(ReportBlock.Table table) {
        boolean wide = table.header().size() >= WIDE;
        html.raw("<div class=\"table\" tabindex=\"0\">\n<table" + (wide ? " class=\"wide\"" : "") + ">\n<thead><tr>\n");
        table.header().forEach(cell -> html.raw("<th scope=\"col\">").text(cell).raw("</th>\n"));
        html.raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.raw("<tr>\n");
            row.forEach(cell -> html.element("td", cell));
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }
}
