package id.lintas.plugin.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ReportWriter;
import id.lintas.testkit.ReportWriterContractTest;
import id.lintas.testkit.WriterFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A document of Word, read by POI's own reader. */
class DocxWriterTest extends ReportWriterContractTest {

    @Override
    protected ReportWriter writer() {
        return new DocxWriter();
    }

    @Override
    protected String text(byte[] file) throws Exception {
        return OfficeText.of(file);
    }

    private XWPFDocument document() throws IOException {
        byte[] file = WriterFixture.of(writer())
                .section("Analisis isu", ReportWriterContractTest::writeAll)
                .bytes();
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void headingsAreHeadingsAndTheContentsLeadToThem() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(styled(document, "Heading1")).containsExactly("Analisis isu");
            assertThat(styled(document, "Heading2")).containsExactly("Isu terpilih");
            String contents = document.getDocument().getBody().getSdtArray(0).xmlText();
            assertThat(contents)
                    .contains("Table of Contents", "TOC \\o \"1-2\"", "1 Analisis isu", "Isu terpilih")
                    .contains("w:anchor=\"_Toc000000001\"");
            assertThat(document.getDocument().getBody().xmlText()).contains("w:name=\"_Toc000000001\"");
        }
    }

    @Test
    void whatIsMissingIsMarkedAndTheChosenIssueSetOff() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(styled(document, "Missing")).contains("Belum ada: Alasan belum ditulis");
            assertThat(styled(document, "Highlight")).containsExactly("Akar masalah: Tidak ada jadwal bersama");
        }
    }

    @Test
    void aTableRepeatsItsHeaderAndHasACaption() throws IOException {
        try (XWPFDocument document = document()) {
            XWPFTable table = document.getTables().get(document.getTables().size() - 1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Anggaran");
            assertThat(styled(document, "TableCaption")).containsExactly("Tabel 1. Isu terpilih");
        }
    }

    @Test
    void aDrawingTellsItsTextAndHasACaption() throws IOException {
        try (XWPFDocument document = document()) {
            var picture = document.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .filter(r -> !r.getEmbeddedPictures().isEmpty())
                    .findFirst()
                    .orElseThrow();
            var told = picture.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            assertThat(told.getDescr()).isEqualTo("Satu kotak");
            assertThat(styled(document, "Caption")).containsExactly("Gambar 1. Gambar satu");
        }
    }

    @Test
    void theFileKnowsItsTitleItsLanguageAndTheDayOfTheLastSave() throws IOException {
        try (XWPFDocument document = document()) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Survei yang terpadu");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("id-ID");
            assertThat(core.getCreated()).isEqualTo("2026-03-03T08:00:00Z");
            assertThat(core.getModified()).isEqualTo("2026-03-03T08:00:00Z");
        }
    }
}
