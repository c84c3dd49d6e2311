package id.lintas.plugin.office.word;

import id.lintas.plugin.office.pack.OfficeFile;
import id.lintas.plugin.office.pack.Template;
import id.lintas.plugin.office.paper.Paper;
import java.io.IOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;

/** A report on A4 with a title, whose it is, its contents, and each task from a page of its own. */
public final class WordFile {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml");

    private WordFile() {}

    public static byte[] of(Paper paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Template.open("docx", PARTS, paper.values()))) {
            furniture(document, paper);
            WordHeadings headings = new WordHeadings(document);
            WordBlocks blocks = new WordBlocks(document, paper, headings);
            line(document, "Title", paper.title());
            line(document, "Subtitle", paper.document().subject());
            blocks.header(paper.header());
            CTSdtBlock contents = headings.place();
            for (Paper.Section section : paper.sections()) {
                blocks.section(section);
            }
            headings.contents(contents, paper.text("contents"));
            return OfficeFile.bytes(document, paper);
        }
    }

    private static void line(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        WordText.style(paragraph, style);
        WordText.add(paragraph, text);
    }

    /** The title above all pages but the first, who and the page below all. */
    private static void furniture(XWPFDocument document, Paper paper) {
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        WordText.style(header, "Header");
        WordText.add(header, paper.title());
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        for (HeaderFooterType pages : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.FIRST)) {
            XWPFParagraph footer = document.createFooter(pages).createParagraph();
            WordText.style(footer, "Footer");
            WordText.add(footer, paper.who());
            footer.createRun().addTab();
            WordText.add(footer, paper.text("page") + " ");
            WordText.field(footer, "PAGE", "1");
            WordText.add(footer, " " + paper.text("of") + " ");
            WordText.field(footer, "NUMPAGES", "1");
        }
    }
}
