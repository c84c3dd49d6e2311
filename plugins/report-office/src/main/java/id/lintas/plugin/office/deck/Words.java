package id.lintas.plugin.office.deck;

import java.awt.Color;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Puts text into shapes, in the language of the report. */
final class Words {

    private final String language;

    Words(String language) {
        this.language = language;
    }

    /** The whole text of a shape, in its own type. */
    void only(XSLFTextShape shape, String text) {
        shape.clearText();
        add(shape, text);
    }

    /** A paragraph more. */
    XSLFTextParagraph add(XSLFTextShape shape, String text) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        run(paragraph, text);
        return paragraph;
    }

    void run(XSLFTextParagraph paragraph, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.addLineBreak();
            }
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(lines[i]);
            ((CTRegularTextRun) run.getXmlObject()).getRPr().setLang(language);
        }
    }

    static void look(XSLFTextParagraph paragraph, double size, boolean strong, Color colour) {
        for (XSLFTextRun run : paragraph.getTextRuns()) {
            run.setFontSize(size);
            run.setBold(strong);
            run.setFontColor(colour);
        }
    }
}
