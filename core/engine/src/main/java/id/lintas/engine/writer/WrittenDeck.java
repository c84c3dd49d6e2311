package id.lintas.engine.writer;

import id.lintas.api.ReportWriter;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.slides.Slide;
import id.lintas.engine.slides.SlideDeck;
import id.lintas.engine.slides.SlideMaker;
import id.lintas.engine.slides.SlideRoom;
import id.lintas.engine.slides.TableColumns;
import id.lintas.engine.slides.TextMeasure;
import id.lintas.engine.slides.TextWrap;
import java.util.ArrayList;
import java.util.List;

/** The slides of a report with the place of each block. */
final class WrittenDeck {

    private final TextMeasure measure;
    private final SlideRoom room;

    WrittenDeck(ReportWriter.Measure measure) {
        this.measure = measure::width;
        this.room = new SlideRoom(new TextWrap(this.measure));
    }

    ReportWriter.Deck of(ReportDocument document) {
        SlideDeck deck = new SlideMaker(measure).make(document);
        return new ReportWriter.Deck(
                deck.footer(), deck.slides().stream().map(this::slide).toList());
    }

    private ReportWriter.Slide slide(Slide slide) {
        List<ReportWriter.Piece> pieces = new ArrayList<>();
        int top = room.top(slide.title());
        for (ReportBlock block : slide.blocks()) {
            int height = room.height(block);
            boolean alone = height == 0;
            pieces.add(new ReportWriter.Piece(
                    top, alone ? SlideRoom.BOTTOM - top : height - SlideRoom.GAP, columns(block), block::writeTo));
            top += height;
        }
        return new ReportWriter.Slide(
                ReportWriter.Slide.Kind.valueOf(slide.kind().name()),
                slide.kicker(),
                slide.title(),
                slide.continued(),
                pieces,
                slide.notes());
    }

    private List<Double> columns(ReportBlock block) {
        return block instanceof ReportBlock.Table table ? new TableColumns(measure).widths(table) : List.of();
    }
}
