package id.lintas.plugin.office.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Text and fields in a paragraph. */
final class WordText {

    private WordText() {}

    static void style(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
    }

    /** Plain, with its line breaks; nothing in it is read as anything but text. */
    static void add(XWPFParagraph paragraph, String text) {
        add(paragraph.createRun(), text);
    }

    static void strong(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setStyle("Strong");
        add(run, text);
    }

    private static void add(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i == 0 ? 0 : run.getCTR().sizeOfTArray());
        }
    }

    /** A field with what it shows until it is updated. */
    static void field(XWPFParagraph paragraph, String code, String shown) {
        open(paragraph, code);
        add(paragraph, shown);
        close(paragraph);
    }

    static void open(XWPFParagraph paragraph, String code) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + code + " ");
        mark(paragraph, STFldCharType.SEPARATE);
    }

    static void close(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }

    /** A link to a bookmark of the same document. */
    static void link(CTP paragraph, String bookmark, String text) {
        var link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        link.addNewR().addNewT().setStringValue(text);
    }
}
