package id.lintas.plugin.office.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;

/** The headings of a document, and the table of contents that leads to them. */
final class WordHeadings {

    /** More than these do not fit below the members. */
    private static final int FIT_BELOW = 24;

    private record Entry(int level, String text, String bookmark) {}

    private final XWPFDocument document;
    private final List<Entry> entries = new ArrayList<>();
    private int tasks;

    WordHeadings(XWPFDocument document) {
        this.document = document;
    }

    /** @param level 1 or 2; the first is numbered */
    void add(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        WordText.style(paragraph, "Heading" + level);
        String bookmark = String.format("_Toc%09d", entries.size() + 1);
        BigInteger id = BigInteger.valueOf(entries.size());
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark);
        WordText.add(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        String number = level == 1 ? ++tasks + " " : "";
        entries.add(new Entry(level, number + text, bookmark));
    }

    /**
     * Fills the place that was kept for it. No page is named, since only a word processor knows it: updating the field brings
     * the numbers.
     */
    void contents(CTSdtBlock place, String title) {
        CTSdtContentBlock content = place.addNewSdtContent();
        XWPFParagraph heading = new XWPFParagraph(content.addNewP(), document);
        WordText.style(heading, "TOCHeading");
        WordText.add(heading, title);
        heading.setPageBreak(entries.size() > FIT_BELOW);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            XWPFParagraph line = new XWPFParagraph(content.addNewP(), document);
            WordText.style(line, "TOC" + entry.level());
            if (i == 0) {
                WordText.open(line, "TOC \\o \"1-2\" \\h \\z \\u");
            }
            WordText.link(line.getCTP(), entry.bookmark(), entry.text());
            if (i == entries.size() - 1) {
                WordText.close(line);
            }
        }
    }

    /** Keeps the place for the contents here. */
    CTSdtBlock place() {
        CTSdtBlock block = document.getDocument().getBody().addNewSdt();
        var part = block.addNewSdtPr().addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        return block;
    }
}
