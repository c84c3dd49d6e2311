package id.lintas.plugin.office.word;

import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.paper.Picture;
import id.lintas.plugin.office.paper.Type;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes blocks one below the other. */
final class WordBlocks {

    private static final double PAGE_WIDTH = WordTables.ROOM / 20.0;
    private static final double PAGE_HEIGHT = 610;
    private static final double POINTS_PER_PIXEL = 0.75;

    private final XWPFDocument document;
    private final Paper paper;
    private final WordHeadings headings;
    private final WordTables tables;
    private String subject = "";
    private int figureCount;
    private int tableCount;

    WordBlocks(XWPFDocument document, Paper paper, WordHeadings headings) {
        this.document = document;
        this.paper = paper;
        this.headings = headings;
        this.tables = new WordTables(document, new Type(paper.document().font(false)));
    }

    /** What stands above the tasks: pairs side by side, and the members. */
    void header(List<Block> blocks) throws IOException {
        List<Block.Field> fields = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Field field) {
                fields.add(field);
            } else {
                pairs(fields);
                if (block instanceof Block.Table table) {
                    tables.write(table);
                } else {
                    write(block);
                }
            }
        }
        pairs(fields);
    }

    private void pairs(List<Block.Field> fields) {
        if (!fields.isEmpty()) {
            tables.pairs(fields);
            fields.clear();
        }
    }

    void section(Paper.Section section) throws IOException {
        headings.add(1, section.title());
        subject = section.title();
        for (Block block : section.blocks()) {
            write(block);
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            headings.add(2, heading.text());
            subject = heading.text();
        } else if (block instanceof Block.Paragraph paragraph) {
            WordText.add(paragraph("Normal"), paragraph.text());
        } else if (block instanceof Block.Field field) {
            labelled("FieldLine", field.label(), field.value());
        } else if (block instanceof Block.Highlight highlight) {
            labelled("Highlight", highlight.label(), highlight.text());
        } else if (block instanceof Block.Missing missing) {
            labelled("Missing", paper.text("missing"), missing.text());
        } else if (block instanceof Block.Entries list) {
            list.entries().forEach(entry -> WordText.add(paragraph("ListBullet"), entry));
        } else if (block instanceof Block.Table table) {
            caption("TableCaption", paper.text("table"), ++tableCount, subject);
            tables.write(table);
        } else if (block instanceof Block.Question question) {
            WordText.add(paragraph("Question"), question.number() + ". " + question.stem());
            question.lettered().forEach(option -> WordText.add(paragraph("QuestionOption"), option));
        } else if (block instanceof Block.Drawing drawing) {
            picture(paper.picture(drawing.diagram()));
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        WordText.style(paragraph, style);
        return paragraph;
    }

    private void labelled(String style, String label, String text) {
        XWPFParagraph paragraph = paragraph(style);
        WordText.strong(paragraph, label + ": ");
        WordText.add(paragraph, text);
    }

    private void caption(String style, String kind, int number, String text) {
        XWPFParagraph paragraph = paragraph(style);
        WordText.add(paragraph, kind + " ");
        WordText.field(paragraph, "SEQ " + kind + " \\* ARABIC", String.valueOf(number));
        WordText.add(paragraph, ". " + text);
    }

    private void picture(Picture picture) throws IOException {
        double scale =
                Math.min(POINTS_PER_PIXEL, Math.min(PAGE_WIDTH / picture.width(), PAGE_HEIGHT / picture.height()));
        XWPFRun run = paragraph("Figure").createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.png()),
                    PictureType.PNG,
                    "figure" + ++figureCount + ".png",
                    Units.toEMU(picture.width() * scale),
                    Units.toEMU(picture.height() * scale));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        var told = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        told.setName(paper.text("figure") + " " + figureCount);
        told.setTitle(picture.title());
        told.setDescr(picture.text());
        caption("Caption", paper.text("figure"), figureCount, picture.title());
    }
}
