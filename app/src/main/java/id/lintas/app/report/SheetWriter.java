package id.lintas.app.report;

import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.report.CleanBlock;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.text.PlainText;
import java.awt.Graphics2D;
import java.util.List;

/** Writes a report on a sheet. */
final class SheetWriter implements ReportSink {

    private static final int LABEL = 150;
    private static final int BULLET = 16;
    private static final int BOX = 10;

    private final Sheet sheet;
    private final AppTexts texts;

    SheetWriter(Sheet sheet, AppTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void write(ReportDocument document) {
        sheet.text(PlainText.cleanLine(document.title()), Sheet.TITLE, "text");
        if (!document.subject().isBlank()) {
            sheet.text(PlainText.cleanLine(document.subject()), Sheet.BODY, "text2");
        }
        sheet.gap(12);
        blocks(document.header());
        int number = 1;
        for (ReportSection section : document.sections()) {
            sheet.gap(26);
            sheet.place(1, g -> {
                g.setColor(Kit.color("line"));
                g.fillRect(Sheet.LEFT, 0, sheet.room(), 1);
            });
            sheet.gap(14);
            sheet.text(number++ + "  " + PlainText.cleanLine(section.title()), Sheet.PART, "text");
            sheet.gap(6);
            blocks(section.blocks());
        }
    }

    private void blocks(List<ReportBlock> blocks) {
        blocks.forEach(block -> CleanBlock.of(block).writeTo(this));
    }

    @Override
    public void heading(String text) {
        sheet.gap(12);
        sheet.text(text, Sheet.HEADING, "text");
        sheet.gap(4);
    }

    @Override
    public void paragraph(String text) {
        sheet.text(text, Sheet.BODY, "text");
        sheet.gap(6);
    }

    @Override
    public void field(String label, String value) {
        int left = sheet.write(label, Sheet.SMALL, "text2", Sheet.LEFT, 1, LABEL - 12);
        int right = sheet.write(value, Sheet.BODY, "text", Sheet.LEFT + LABEL, 0, sheet.room() - (double) LABEL);
        sheet.gap(Math.max(left, right) + 5);
    }

    @Override
    public void list(List<String> entries) {
        for (String entry : entries) {
            sheet.place(20, g -> {
                g.setColor(Kit.color("text2"));
                g.fillOval(Sheet.LEFT + 3, 8, 4, 4);
            });
            sheet.gap(
                    sheet.write(entry, Sheet.BODY, "text", Sheet.LEFT + BULLET, 0, sheet.room() - (double) BULLET) + 3);
        }
        sheet.gap(4);
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        new SheetTable(sheet, header, rows).write();
        sheet.gap(12);
    }

    @Override
    public void missing(String text) {
        box(texts.get("report.missing", text), Sheet.BODY, "warn", "warnSoft");
    }

    @Override
    public void highlight(String label, String text) {
        box(label + ": " + text, Sheet.HEADING, "thread", "threadSoft");
    }

    private void box(String text, int size, String bar, String ground) {
        int height = sheet.height(text, size, sheet.room() - 2.0 * BOX) + BOX;
        sheet.gap(4);
        sheet.place(height, g -> {
            g.setColor(Kit.color(ground));
            g.fillRect(Sheet.LEFT, 0, sheet.room(), height);
            g.setColor(Kit.color(bar));
            g.fillRect(Sheet.LEFT, 0, 3, height);
        });
        sheet.write(text, size, "text", Sheet.LEFT + BOX, BOX / 2, sheet.room() - 2.0 * BOX);
        sheet.gap(height + 6);
    }

    @Override
    public void question(String number, String stem, List<String> options, int correct, String explanation) {
        ReportBlock.Question question = new ReportBlock.Question(number, stem, options, correct, explanation);
        sheet.gap(4);
        sheet.text(number + ". " + stem, Sheet.BODY, "text");
        for (String option : question.lettered()) {
            sheet.gap(sheet.write(option, Sheet.BODY, "text", Sheet.LEFT + BULLET, 0, sheet.room() - (double) BULLET));
        }
        sheet.gap(8);
    }

    @Override
    public void diagram(Diagram diagram) {
        double factor = Math.min(1, sheet.room() / (double) diagram.width());
        int height = (int) Math.ceil(factor * diagram.height());
        sheet.gap(6);
        sheet.place(height, g -> {
            Graphics2D inside = (Graphics2D) g.create();
            inside.translate(Sheet.LEFT, 0);
            inside.scale(factor, factor);
            diagram.paint(inside, Look.drawingFont(), Kit::color);
            inside.dispose();
        });
        sheet.gap(height + 4);
        sheet.text(diagram.title(), Sheet.SMALL, "text2");
        sheet.gap(8);
    }
}
