package id.lintas.plugin.office.deck;

import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** A slide of one of the template's layouts, with its placeholders by the names that they have there. */
final class SlidePage {

    static final String TITLE_LAYOUT = "Title";
    static final String TEXT_LAYOUT = "Title and text";
    static final String PLAIN_LAYOUT = "Title only";

    /** The same in every file; PowerPoint wants one. */
    private static final String NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Words words;

    SlidePage(XMLSlideShow show, String layout, Words words) {
        this.show = show;
        this.words = words;
        this.slide = show.createSlide(layout(show, layout));
    }

    private static XSLFSlideLayout layout(XMLSlideShow show, String name) {
        for (XSLFSlideLayout layout : show.getSlideMasters().get(0).getSlideLayouts()) {
            if (layout.getName().equals(name)) {
                return layout;
            }
        }
        throw new IllegalStateException("The template has no layout " + name);
    }

    XSLFSlide slide() {
        return slide;
    }

    XSLFTextShape holder(String name) {
        return slide.getShapes().stream()
                .filter(s -> s instanceof XSLFTextShape && s.getShapeName().equals(name))
                .map(s -> (XSLFTextShape) s)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The layout has no " + name));
    }

    /** Fills a placeholder; one for which there is nothing goes, so that nothing asks to be clicked. */
    Optional<XSLFTextShape> fill(String name, String text) {
        XSLFTextShape holder = holder(name);
        if (text.isEmpty()) {
            slide.removeShape(holder);
            return Optional.empty();
        }
        words.only(holder, text);
        return Optional.of(holder);
    }

    /** Who speaks about what at the foot, and the slide's number. */
    void foot(String text) {
        XSLFTextBox footer = slide.createTextBox();
        words.only(footer, text);
        place(footer, "Footer", STPlaceholderType.FTR, 10);
        XSLFTextBox number = slide.createTextBox();
        number.clearText();
        var field = number.addNewTextParagraph().getXmlObject().addNewFld();
        field.setId(NUMBER_FIELD);
        field.setType("slidenum");
        field.setT(String.valueOf(slide.getSlideNumber()));
        place(number, "Slide number", STPlaceholderType.SLD_NUM, 11);
    }

    private static void place(XSLFShape box, String name, STPlaceholderType.Enum type, int index) {
        CTShape shape = (CTShape) box.getXmlObject();
        shape.getNvSpPr().getCNvPr().setName(name);
        shape.getNvSpPr().getCNvSpPr().unsetTxBox();
        var holder = shape.getNvSpPr().getNvPr().addNewPh();
        holder.setType(type);
        holder.setIdx(index);
        shape.setSpPr(CTShapeProperties.Factory.newInstance());
        shape.getTxBody().getBodyPr().setNil();
    }

    void notes(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape holder : notes.getPlaceholders()) {
            if (holder.getTextType() == Placeholder.BODY) {
                holder.clearText();
                lines.forEach(line -> words.add(holder, line));
            }
        }
    }
}
