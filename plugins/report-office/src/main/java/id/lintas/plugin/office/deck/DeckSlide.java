package id.lintas.plugin.office.deck;

import id.lintas.api.ReportWriter.Piece;
import id.lintas.api.ReportWriter.Slide;
import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Blocks;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.paper.Picture;
import id.lintas.plugin.office.paper.Wrap;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Writes the pieces of one slide where they were laid out. */
final class DeckSlide {

    private static final int TITLE_TOP = 94;
    private static final int TITLE_LINE = 48;
    private static final int GAP = 16;
    private static final int BOX = 16;

    private final XMLSlideShow show;
    private final Paper paper;
    private final Words words;
    private final Wrap strong;
    private final DeckText text;
    private final DeckTable tables;
    private final List<String> left = new ArrayList<>();

    DeckSlide(XMLSlideShow show, Paper paper, Words words, Wrap wrap, Wrap strong) {
        this.show = show;
        this.paper = paper;
        this.words = words;
        this.strong = strong;
        this.text = new DeckText(paper, words, wrap);
        this.tables = new DeckTable(paper, words, wrap);
    }

    /** @param goesOn there is more of it in the appendix */
    void write(Slide slide, String footer, boolean goesOn) {
        List<Run> runs = runs(slide);
        boolean hasText = runs.stream().anyMatch(Run::isText);
        SlidePage page = new SlidePage(show, hasText ? SlidePage.TEXT_LAYOUT : SlidePage.PLAIN_LAYOUT, words);
        page.fill("Kicker", slide.kicker());
        String title = title(page, slide);
        left.clear();
        boolean holderFree = true;
        for (Run run : runs) {
            if (run.isText()) {
                XSLFTextShape shape =
                        holderFree ? page.holder("Text") : page.slide().createTextBox();
                shape.setAnchor(Frame.across(run.top(), run.height()));
                left.addAll(text.write(shape, run.blocks(), run.height()));
                holderFree = false;
            } else {
                single(page, run, title);
            }
        }
        page.foot(footer);
        List<String> notes = new ArrayList<>(slide.notes());
        notes.addAll(left);
        if (goesOn) {
            notes.add(paper.text("appendix.more"));
        }
        page.notes(notes);
    }

    private String title(SlidePage page, Slide slide) {
        int lines = strong.lines(slide.title(), Slide.TITLE, Slide.ROOM);
        String more = slide.title() + " " + paper.text("continued");
        boolean marked = slide.continued() && strong.lines(more, Slide.TITLE, Slide.ROOM) == lines;
        String title = marked ? more : slide.title();
        page.fill("Title", title)
                .filter(t -> lines > 1)
                .ifPresent(t -> t.setAnchor(Frame.across(TITLE_TOP, lines * TITLE_LINE + BOX)));
        return title;
    }

    /** Pieces that stand in one shape. */
    private record Run(int top, int height, List<Block> blocks, List<Double> columns) {

        boolean isText() {
            Block first = blocks.get(0);
            return !(first instanceof Block.Table
                    || first instanceof Block.Drawing
                    || first instanceof Block.Highlight);
        }
    }

    private static List<Run> runs(Slide slide) {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : slide.pieces()) {
            Run run = new Run(piece.top(), piece.height(), Blocks.of(piece.content()), piece.columns());
            int end = runs.size() - 1;
            if (end >= 0 && runs.get(end).isText() && run.isText()) {
                Run last = runs.get(end);
                List<Block> both = new ArrayList<>(last.blocks());
                both.addAll(run.blocks());
                int height = piece.top() + piece.height() - last.top();
                runs.set(end, new Run(last.top(), height, both, List.of()));
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    private void single(SlidePage page, Run run, String title) {
        Block block = run.blocks().get(0);
        if (block instanceof Block.Table table) {
            tables.write(page.slide(), table, run.columns(), run.top(), title);
        } else if (block instanceof Block.Drawing drawing) {
            picture(page, paper.picture(drawing.diagram()), run);
        } else if (block instanceof Block.Highlight highlight) {
            highlight(page, highlight, run);
        }
    }

    private void highlight(SlidePage page, Block.Highlight highlight, Run run) {
        Rectangle2D box = Frame.across(run.top(), run.height());
        XSLFAutoShape shape = page.slide().createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(box);
        shape.setFillColor(paper.document().colour("accentSoft"));
        shape.setLineColor(null);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        text.insets(shape, BOX * Frame.POINTS);
        shape.clearText();
        text.labelled(shape, highlight.label(), highlight.text());
        XSLFAutoShape edge = page.slide().createAutoShape();
        edge.setShapeType(ShapeType.RECT);
        edge.setAnchor(Frame.at(Slide.LEFT, run.top(), 6, run.height()));
        edge.setFillColor(paper.document().colour("accent"));
        edge.setLineColor(null);
    }

    private void picture(SlidePage page, Picture picture, Run run) {
        double free = Math.min(run.height(), Frame.BOTTOM - run.top()) - Slide.SMALL - GAP;
        double scale =
                Math.min(Slide.BODY / 13.0, Math.min(free / picture.height(), (double) Slide.ROOM / picture.width()));
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        XSLFPictureShape shape = page.slide().createPicture(show.addPicture(picture.png(), PictureType.PNG));
        shape.setAnchor(Frame.at(Slide.LEFT + (Slide.ROOM - width) / 2, run.top(), width, height));
        var told = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        told.setName(picture.title());
        told.setDescr(picture.text());
        XSLFTextShape caption = page.slide().createTextBox();
        caption.setAnchor(Frame.across(run.top() + height + 6, 26));
        text.caption(caption, picture.title());
    }
}
