package id.lintas.plugin.office.deck;

import id.lintas.api.ReportWriter.Slide;
import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.paper.Wrap;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes text blocks into a shape, one paragraph below the other. */
final class DeckText {

    private static final double GAP = 16 * Frame.POINTS;
    private static final double LABEL_GAP = 2;
    private static final double SMALLEST = 15;
    private static final double LINE = 1.2;

    private final Paper paper;
    private final Words words;
    private final Wrap wrap;

    DeckText(Paper paper, Words words, Wrap wrap) {
        this.paper = paper;
        this.words = words;
        this.wrap = wrap;
    }

    /**
     * @param height that there is, in pixels of the slide
     * @return what had to be shortened, whole
     */
    List<String> write(XSLFTextShape shape, List<Block> blocks, int height) {
        insets(shape, 0);
        shape.setTextAutofit(TextAutofit.NORMAL);
        shape.clearText();
        for (Block block : blocks) {
            if (block instanceof Block.Question question) {
                return question(shape, question, height);
            }
            block(shape, block);
        }
        return List.of();
    }

    private void block(XSLFTextShape shape, Block block) {
        if (block instanceof Block.Field field) {
            labelled(shape, field.label(), field.value());
        } else if (block instanceof Block.Entries list) {
            for (String entry : list.entries()) {
                spaced(shape, words.add(shape, entry)).setIndentLevel(1);
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            spaced(shape, words.add(shape, paragraph.text()));
        } else if (block instanceof Block.Missing missing) {
            XSLFTextParagraph marked = spaced(shape, words.add(shape, missing.text()));
            Words.look(marked, Frame.BODY, false, paper.document().colour("warn"));
        }
    }

    /** The label in small type above its text. */
    void labelled(XSLFTextShape shape, String label, String value) {
        Color quiet = paper.document().colour("text2");
        Words.look(spaced(shape, words.add(shape, label)), Frame.SMALL, false, quiet);
        XSLFTextParagraph text = words.add(shape, value);
        text.setSpaceBefore(-LABEL_GAP);
        Words.look(text, Frame.BODY, false, paper.document().colour("text"));
    }

    private static XSLFTextParagraph spaced(XSLFTextShape shape, XSLFTextParagraph paragraph) {
        paragraph.setSpaceBefore(shape.getTextParagraphs().size() > 1 ? -GAP : 0.0);
        return paragraph;
    }

    /** In the largest type in which it fits; what does not fit in the smallest is shortened. */
    private List<String> question(XSLFTextShape shape, Block.Question question, int height) {
        List<String> texts = new ArrayList<>();
        texts.add(question.stem());
        texts.addAll(question.lettered());
        double size = Slide.BODY;
        while (size > SMALLEST && height(texts, size) > height) {
            size--;
        }
        double type = size;
        int each = Math.max(1, (int) ((height / texts.size() - 16) / (type * LINE)));
        boolean fits = height(texts, size) <= height;
        Color colour = paper.document().colour("text");
        for (String text : texts) {
            String shown = fits ? text : wrap.cut(text, type, Slide.ROOM, each);
            XSLFTextParagraph paragraph = spaced(shape, words.add(shape, shown));
            Words.look(paragraph, type * Frame.BODY / Slide.BODY, text.equals(texts.get(0)), colour);
        }
        return fits ? List.of() : texts;
    }

    private double height(List<String> texts, double size) {
        return texts.stream()
                .mapToDouble(t -> wrap.lines(t, size, Slide.ROOM) * size * LINE + 16)
                .sum();
    }

    void caption(XSLFTextShape shape, String text) {
        insets(shape, 0);
        shape.clearText();
        XSLFTextParagraph paragraph = words.add(shape, wrap.cut(text, Slide.SMALL, Slide.ROOM, 1));
        paragraph.setTextAlign(TextAlign.CENTER);
        Words.look(paragraph, Frame.SMALL, false, paper.document().colour("text2"));
    }

    void insets(XSLFTextShape shape, double points) {
        shape.setLeftInset(points);
        shape.setRightInset(points);
        shape.setTopInset(points);
        shape.setBottomInset(points);
        shape.setWordWrap(true);
    }
}
