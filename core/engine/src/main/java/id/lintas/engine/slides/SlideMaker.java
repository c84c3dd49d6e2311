package id.lintas.engine.slides;

import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.text.PlainText;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes slides of a report: a title, each task with its headings, each question, an end. Any thread. */
public final class SlideMaker {

    private final SlideRoom room;

    public SlideMaker(TextMeasure measure) {
        this.room = new SlideRoom(new TextWrap(measure));
    }

    public SlideDeck make(ReportDocument document) {
        Texts texts = Texts.of(SlideMaker.class, document.locale());
        String group = fields(document.header()).collect(Collectors.joining(" · "));
        List<Slide> slides = new ArrayList<>();
        slides.addAll(title(document, texts));
        int number = 1;
        for (ReportSection section : document.sections()) {
            slides.addAll(section(number++ + " " + PlainText.cleanLine(section.title()), section, texts));
        }
        slides.add(new Slide(
                Slide.Kind.CLOSING,
                PlainText.cleanLine(document.title()),
                texts.get("closing"),
                false,
                group.isEmpty() ? List.of() : List.of(new ReportBlock.Paragraph(group)),
                List.of()));
        String who = fields(document.header()).limit(3).collect(Collectors.joining(" · "));
        String footer = Stream.of(who, PlainText.cleanLine(document.title()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
        return new SlideDeck(slides, footer);
    }

    private static Stream<String> fields(List<ReportBlock> header) {
        return header.stream()
                .filter(ReportBlock.Field.class::isInstance)
                .map(b -> PlainText.cleanLine(((ReportBlock.Field) b).value()));
    }

    private List<Slide> title(ReportDocument document, Texts texts) {
        SlideFlow flow = new SlideFlow(room, Slide.Kind.TITLE, PlainText.cleanLine(document.subject()), texts);
        flow.open(PlainText.cleanLine(document.title()));
        for (ReportBlock block : document.header()) {
            if (block instanceof ReportBlock.Table members) {
                flow.add(new ReportBlock.Field(
                        members.header().get(1),
                        members.rows().stream()
                                .map(row -> String.join(" ", row).strip())
                                .collect(Collectors.joining(", "))));
            } else {
                flow.add(block);
            }
        }
        return flow.slides();
    }

    private List<Slide> section(String kicker, ReportSection section, Texts texts) {
        SlideFlow flow = new SlideFlow(room, Slide.Kind.CONTENT, kicker, texts);
        flow.open(PlainText.cleanLine(section.title()));
        section.blocks().forEach(flow::add);
        return flow.slides();
    }
}
