package id.lintas.engine.slides;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import id.lintas.api.Settings;
import id.lintas.engine.diagram.Drawings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.GroupInfo.Member;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportBuilder;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlideMakerTest {

    private static final SlideRoom ROOM = new SlideRoom(new TextWrap(TextMeasure.usual()));

    @Test
    void theTitleNamesTheGroupAndTheEndThanks() {
        SlideDeck deck = deck(sink -> sink.paragraph("isi"));

        assertThat(deck.slides())
                .extracting(Slide::kind)
                .containsExactly(Slide.Kind.TITLE, Slide.Kind.CONTENT, Slide.Kind.CLOSING);
        assertThat(deck.slides().get(0).text())
                .contains("Kalender bersama", "Kelompok 2", "XII", "BPS Provinsi", "Adi", "Sari");
        assertThat(deck.slides().get(1).kicker()).isEqualTo("1 Analisis isu");
        assertThat(deck.slides().get(2).title()).isEqualTo("Terima kasih");
        assertThat(deck.footer()).contains("Kelompok 2", "Kalender bersama");
    }

    @Test
    void eachHeadingIsASlide() {
        SlideDeck deck = deck(sink -> {
            sink.heading("Isu");
            sink.field("Alasan", "sebab");
            sink.heading("Sebab");
            sink.list(List.of("satu", "dua"));
        });

        assertThat(content(deck)).extracting(Slide::title).containsExactly("Isu", "Sebab");
    }

    @Test
    void aDrawingHasASlideAsWideAsThereIsRoom() {
        Diagram drawing = Drawings.saying("Akar masalah");
        SlideDeck deck = deck(sink -> {
            sink.heading("Sebab");
            sink.paragraph("isi ".repeat(200));
            sink.diagram(drawing);
        });

        assertThat(content(deck)).hasSize(2);
        assertThat(content(deck).get(1).text()).contains("Akar masalah");
        assertThat(SlideRoom.enlargement(drawing, 500)).isEqualTo(2);
        assertThat(SlideRoom.enlargement(drawing, 146)).isEqualTo(1);
        assertThat(ROOM.height(new ReportBlock.Drawing(drawing))).isEqualTo(240 + 26 + 16);
    }

    @Test
    void nothingIsLostHoweverMuchThereIs() {
        List<String> words = new ArrayList<>();
        SlideDeck deck = deck(sink -> {
            sink.heading(many(words, 40));
            sink.paragraph(many(words, 400));
            sink.field("Alasan", many(words, 300));
            sink.highlight("Akar", many(words, 200));
            sink.list(List.of(many(words, 3), many(words, 500), many(words, 9)));
            sink.table(
                    List.of("a", "b", "c"),
                    IntStream.range(0, 40)
                            .mapToObj(i -> List.of("r" + i, many(words, 12), many(words, i == 20 ? 400 : 5)))
                            .toList());
            sink.question("1", many(words, 20), List.of(many(words, 2), many(words, 3)), 1, "");
        });

        String all = deck.slides().stream().map(Slide::text).collect(Collectors.joining(" "));
        List<String> shown = Arrays.asList(all.split("\\s+", -1));
        assertThat(shown).containsAll(words);
        assertThat(words)
                .allSatisfy(word ->
                        assertThat(Collections.frequency(shown, word)).as(word).isGreaterThanOrEqualTo(1));
    }

    @Test
    void everySlideHoldsWhatIsOnIt() {
        SlideDeck deck = deck(sink -> {
            sink.paragraph("kata ".repeat(600));
            sink.list(IntStream.range(0, 60).mapToObj(i -> "butir " + i).toList());
            sink.table(
                    List.of("a", "b"),
                    IntStream.range(0, 60)
                            .mapToObj(i -> List.of("r" + i, "isi ".repeat(i)))
                            .toList());
        });

        assertThat(deck.slides()).allSatisfy(slide -> {
            int height = slide.blocks().stream().mapToInt(ROOM::height).sum() - SlideRoom.GAP;
            assertThat(ROOM.top(slide.title()) + height).isLessThanOrEqualTo(SlideRoom.BOTTOM);
        });
        assertThat(content(deck)).filteredOn(Slide::continued).isNotEmpty();
    }

    @Test
    void headsOfAnyLengthLeaveRoomForTheirRows() {
        String head = "panjangsekali".repeat(300);
        SlideDeck deck = deck(sink -> sink.table(List.of(head, "b"), List.of(List.of("isi", head))));

        assertThat(deck.slides()).hasSizeLessThan(20);
        assertThat(deck.slides()).flatExtracting(Slide::notes).contains(head);
    }

    @Test
    void aTableTooWideToReadIsShownInPartsWithItsFirstColumn() {
        List<String> header =
                IntStream.range(0, 12).mapToObj(i -> "Kolom-yang-panjang-" + i).toList();
        SlideDeck deck = deck(sink -> sink.table(header, List.of(header)));

        List<ReportBlock.Table> tables = content(deck).stream()
                .flatMap(s -> s.blocks().stream())
                .map(ReportBlock.Table.class::cast)
                .toList();
        assertThat(tables)
                .hasSizeGreaterThan(1)
                .allSatisfy(t -> assertThat(t.header().get(0)).isEqualTo(header.get(0)));
        assertThat(tables.stream().flatMap(t -> t.header().stream()).distinct()).containsExactlyElementsOf(header);
    }

    @Test
    void aQuestionHasASlideOfItsOwnAndItsAnswerInTheNotes() {
        Slide slide = content(deck(sink -> {
                    sink.heading("Soal");
                    sink.question("3", "Apa?", List.of("ya", " ", "tidak"), 2, "Sebab begitu.");
                }))
                .get(0);

        assertThat(slide.kind()).isEqualTo(Slide.Kind.QUESTION);
        assertThat(slide.title()).isEqualTo("Soal 3");
        assertThat(slide.text()).contains("A. ya", "C. tidak").doesNotContain("B.");
        assertThat(slide.notes()).containsExactly("Jawaban benar: C", "Sebab begitu.");
    }

    @Test
    void whatIsMissingIsForTheSpeakerUnlessThereIsNothingElse() {
        List<Slide> slides = content(deck(sink -> {
            sink.heading("Isu");
            sink.paragraph("satu isu");
            sink.missing("Alasan belum ditulis.");
            sink.heading("Sebab");
            sink.missing("Sebab belum ditulis.");
        }));

        assertThat(slides.get(0).text()).doesNotContain("Alasan");
        assertThat(slides.get(0).notes()).containsExactly("Belum lengkap: Alasan belum ditulis.");
        assertThat(slides.get(1).text()).contains("Sebab belum ditulis.");
    }

    private static String many(List<String> words, int count) {
        List<String> some = IntStream.range(0, count)
                .mapToObj(i -> "w" + (words.size() + i) + "x")
                .toList();
        words.addAll(some);
        return String.join(" ", some);
    }

    private static List<Slide> content(SlideDeck deck) {
        return deck.slides().subList(1, deck.slides().size() - 1);
    }

    private static SlideDeck deck(Consumer<ReportSink> part) {
        ReportBuilder builder = new ReportBuilder(Texts.INDONESIAN);
        ReportDocument document = builder.build(project(), List.of(builder.section("Analisis isu", part)));
        return new SlideMaker(TextMeasure.usual()).make(document);
    }

    private static CaseProject project() {
        return new CaseProject(
                "p",
                "Kalender bersama",
                "id",
                "own",
                new CaseText("Survei terintegrasi", List.of()),
                new GroupInfo(
                        "Kelompok 2",
                        "XII",
                        "BPS Provinsi",
                        "Bu Ratna",
                        List.of(new Member("Adi", "7"), new Member("Sari", "12")),
                        Map.of()),
                new WorksheetInfo("wog", "1", new Settings(Map.of()), Map.of()),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }
}
