package id.lintas.engine.writer;

import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import id.lintas.api.StepContext;
import id.lintas.engine.diagram.Palette;
import id.lintas.engine.report.CleanBlock;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.text.PlainText;
import java.awt.Color;
import java.awt.Font;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A report as a plugin's format sees it: its texts cleaned, its blocks played. */
public final class WrittenDocument implements ReportWriter.Document {

    private final ReportDocument document;
    private final StepContext context;
    private final Supplier<Font> regular;
    private final Supplier<Font> strong;
    private final Palette palette = Palette.light();

    /** @param context with the texts of whoever writes */
    public WrittenDocument(
            ReportDocument document, StepContext context, Supplier<Font> regular, Supplier<Font> strong) {
        this.document = document;
        this.context = context;
        this.regular = regular;
        this.strong = strong;
    }

    @Override
    public StepContext context() {
        return context;
    }

    @Override
    public String title() {
        return PlainText.cleanLine(document.title());
    }

    @Override
    public String subject() {
        return PlainText.cleanLine(document.subject());
    }

    @Override
    public String author() {
        return PlainText.cleanLine(document.author());
    }

    @Override
    public Optional<Instant> saved() {
        return document.saved();
    }

    @Override
    public boolean answers() {
        return document.answers();
    }

    @Override
    public void header(ReportSink sink) {
        play(document.header(), sink);
    }

    @Override
    public List<ReportWriter.Section> sections() {
        return document.sections().stream().map(this::section).toList();
    }

    private ReportWriter.Section section(ReportSection section) {
        return new ReportWriter.Section(
                PlainText.cleanLine(section.title()), section.gaps(), sink -> play(section.blocks(), sink));
    }

    private static void play(List<ReportBlock> blocks, ReportSink sink) {
        blocks.forEach(block -> CleanBlock.of(block).writeTo(sink));
    }

    @Override
    public ReportWriter.Deck deck(ReportWriter.Measure measure) {
        return new WrittenDeck(measure).of(document);
    }

    @Override
    public Font font(boolean bold) {
        return bold ? strong.get() : regular.get();
    }

    @Override
    public Color colour(String token) {
        return palette.color(token);
    }
}
