package id.lintas.plugin.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import id.lintas.testkit.HostileTexts;
import id.lintas.testkit.ReportWriterContractTest;
import id.lintas.testkit.WriterFixture;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** A deck of PowerPoint, read by POI's own reader. */
class PptxWriterTest extends ReportWriterContractTest {

    @Override
    protected ReportWriter writer() {
        return new PptxWriter();
    }

    @Override
    protected String text(byte[] file) throws Exception {
        return OfficeText.of(file);
    }

    private XMLSlideShow show(Consumer<ReportSink> content) throws IOException {
        byte[] file =
                WriterFixture.of(writer()).section("Analisis isu", content).bytes();
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static <S extends XSLFShape> Stream<S> shapes(XMLSlideShow show, Class<S> type) {
        return show.getSlides().stream()
                .flatMap(s -> s.getShapes().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    @Test
    void eachSlideHasItsTitleForTheOutline() throws IOException {
        try (XMLSlideShow show = show(ReportWriterContractTest::writeAll)) {
            assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).doesNotContainNull();
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("Survei yang terpadu");
            assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).contains("Isu terpilih", "Soal 1");
        }
    }

    @Test
    void tablesAreTablesDrawingsTellTheirTextAndAnswersAreInTheNotes() throws IOException {
        try (XMLSlideShow show = show(ReportWriterContractTest::writeAll)) {
            assertThat(shapes(show, XSLFTable.class))
                    .anySatisfy(t -> assertThat(t.getCell(1, 1).getText()).isEqualTo("Anggaran"));
            assertThat(shapes(show, XSLFPictureShape.class)
                            .map(p -> ((CTPicture) p.getXmlObject())
                                    .getNvPicPr()
                                    .getCNvPr()
                                    .getDescr()))
                    .containsExactly("Satu kotak");
            XSLFSlide question = show.getSlides().stream()
                    .filter(s -> s.getTitle().equals("Soal 1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(question.getNotes().getTextParagraphs().toString()).isNotEmpty();
            assertThat(OfficeText.of(bytes(show))).contains("Sebab begitu adanya.");
        }
    }

    private static byte[] bytes(XMLSlideShow show) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        show.write(out);
        return out.toByteArray();
    }

    @Test
    void aLongTableGoesOnAndItsEndStandsInTheAppendix() throws IOException {
        List<List<String>> rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of("k" + i, "Kegiatan " + i, "Dialog"))
                .toList();
        try (XMLSlideShow show = show(sink -> {
            sink.heading("Kegiatan");
            sink.table(List.of("No.", "Nama", "Tipe"), rows);
        })) {
            List<String> titles =
                    show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertThat(titles)
                    .startsWith("Survei yang terpadu", "Kegiatan", "Kegiatan (lanjutan)", "Terima kasih", "Lampiran");
            assertThat(shapes(show, XSLFTable.class).mapToInt(t -> t.getNumberOfRows() - 1))
                    .satisfies(counts -> assertThat(
                                    counts.stream().mapToInt(c -> (Integer) c).sum())
                            .isEqualTo(60));
        }
    }

    @Test
    void nothingStandsOutsideItsSlide() throws IOException {
        try (XMLSlideShow show = show(sink -> {
            writeAll(sink);
            HostileTexts.all().forEach(text -> {
                sink.field(text, text);
                sink.question("2", text, List.of(text, text, text, text), 0, text);
            });
        })) {
            Rectangle2D slide = new Rectangle2D.Double(-1, -1, 962, 542);
            assertThat(show.getSlides())
                    .allSatisfy(s -> assertThat(s.getShapes())
                            .allSatisfy(shape -> assertThat(slide.contains(shape.getAnchor()))
                                    .as(s.getTitle() + ": " + shape.getShapeName() + " " + shape.getAnchor())
                                    .isTrue()));
        }
    }

    @Test
    void textIsNoHigherThanItsPlace() throws IOException {
        try (XMLSlideShow show = show(sink -> {
            sink.heading("Panjang");
            sink.paragraph("Survei yang sama ditanyakan lagi. ".repeat(60));
            sink.field("Alasan", "Responden lelah menjawab. ".repeat(40));
            sink.list(List.of("satu", "Dua lembaga bertanya hal sama. ".repeat(8), "tiga"));
            sink.question("1", "Apa itu WoG? ".repeat(30), List.of("a ".repeat(90), "b ".repeat(90)), 1, "c");
        })) {
            assertThat(shapes(show, XSLFTextShape.class)
                            .filter(t -> t.getShapeName().equals("Text")))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(t -> assertThat(t.getTextHeight())
                            .isLessThanOrEqualTo(t.getAnchor().getHeight() + 6));
        }
    }
}
