package id.lintas.plugin.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import id.lintas.testkit.WriterFixture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private PDDocument pdf = new PDDocument();

    @BeforeEach
    void aReport() throws IOException {
        pdf.close();
        pdf = Loader.loadPDF(WriterFixture.of(new PdfReport())
                .section("Analisis isu", sink -> {
                    sink.heading("Isu terpilih");
                    sink.paragraph("Panah → dan centang ✓, Ελλάδα, Кириллица, ☂.");
                    sink.table(List.of("Kode", "Isu"), List.of(List.of("i1", "Survei")));
                    sink.diagram(new Diagram("d", "Peta", "Dua kotak", 300, 80, (g, colours) -> {
                        g.setColor(colours.apply("accent"));
                        g.fillRect(0, 0, 60, 30);
                        g.drawString("kotak ☂", 70, 20);
                    }));
                })
                .section("Kegiatan", sink -> sink.heading("Jadwal"))
                .bytes());
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void itSaysWhatItIsInWhichLanguageAndWhenTheProjectWasSaved() throws Exception {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Survei yang terpadu");
        assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Kelompok 2, XII");
        assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2026-03-03T08:00:00Z");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
    }

    @Test
    void theOutlineLeadsToEachPartAndItsHeadings() throws Exception {
        List<String> titles = new ArrayList<>();
        outline(pdf.getDocumentCatalog().getDocumentOutline().children(), "", titles);

        assertThat(titles).containsExactly("1  Analisis isu @2", "- Isu terpilih @2", "2  Kegiatan @3", "- Jadwal @3");
    }

    private void outline(Iterable<PDOutlineItem> items, String indent, List<String> titles) throws IOException {
        for (PDOutlineItem item : items) {
            titles.add(indent + item.getTitle() + " @" + (pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1));
            outline(item.children(), indent + "- ", titles);
        }
    }

    @Test
    void itIsTaggedWithHeadingsTablesAndFiguresThatSpeak() {
        Map<String, String> found = new LinkedHashMap<>();
        tags(pdf.getDocumentCatalog().getStructureTreeRoot(), found);

        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(found).containsKeys("H1", "H2", "H3", "P", "Table", "TH", "TD");
        assertThat(found.get("Figure")).isEqualTo("Peta. Dua kotak");
    }

    private static void tags(PDStructureNode node, Map<String, String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.put(element.getStructureType(), String.valueOf(element.getAlternateDescription()));
                tags(element, found);
            }
        }
    }

    @Test
    void everyFontIsEmbeddedAndDrawingsAreVectors() throws Exception {
        List<String> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            look(page.getResources(), fonts);
        }

        assertThat(fonts).isNotEmpty().allMatch(f -> f.matches("[A-Z]{6}\\+(Inter|DejaVuSans).*"));
        assertThat(fonts).anyMatch(f -> f.contains("DejaVu"));
    }

    private static void look(PDResources resources, List<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            fonts.add(font.getName());
        }
        for (COSName name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            assertThat(object).isNotInstanceOf(PDImageXObject.class);
            if (object instanceof PDFormXObject form) {
                look(form.getResources(), fonts);
            }
        }
    }

    @Test
    void everyLetterIsThereInTheTextAndInTheDrawing() throws Exception {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        String text = reader.getText(pdf);

        assertThat(text).contains("→ dan centang ✓, Ελλάδα, Кириллица, ☂.", "kotak ☂", "Halaman 2 dari 3");
    }

    @Test
    void nothingStandsOutsideThePage() throws Exception {
        String longest = "x".repeat(3000);
        byte[] file = WriterFixture.of(new PdfReport())
                .title(longest)
                .section(longest, sink -> {
                    sink.field(longest, longest);
                    sink.list(List.of(longest));
                    sink.table(List.of("a", longest, "c"), List.of(List.of("1", longest, longest)));
                })
                .bytes();
        try (PDDocument wide = Loader.loadPDF(file)) {
            List<Float> ends = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    ends.add(text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(wide);

            assertThat(ends).hasSizeGreaterThan(15_000).allMatch(x -> x <= 595 - 40);
        }
    }
}
