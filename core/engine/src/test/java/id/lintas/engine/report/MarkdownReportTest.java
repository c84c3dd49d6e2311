package id.lintas.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.diagram.Drawings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class MarkdownReportTest {

    static final List<String> HOSTILE = Reports.HOSTILE;

    private final MarkdownReport markdown = new MarkdownReport();

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hostileTextBecomesNoMarkup(String text) {
        String report = markdown.render(Reports.everywhere(text));

        assertThat(report.replace("<br>", "")).doesNotContain("<");
        assertThat(report).doesNotContainPattern("(?<!\\\\)[`\\[\\]~$!]");
        assertThat(report.lines().filter(line -> line.startsWith("#")).toList())
                .allMatch(line -> line.matches("#{1,3} .*"))
                .hasSize(4);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void everyTableRowKeepsItsCells(String text) {
        List<String> rows = markdown.render(Reports.everywhere(text))
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();

        assertThat(rows)
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.split("(?<!\\\\)\\|", -1)).hasSize(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\u0001',
            value = {
                "1. bukan nomor→1\\. bukan nomor",
                "12) bukan nomor→12\\) bukan nomor",
                "3.5 juta→3\\.5 juta",
                "Rp1.250→Rp1.250",
                "- bukan daftar→\\- bukan daftar",
                "a - b→a - b",
                "a & b < c→a &amp; b &lt; c",
                "snake_case*→snake\\_case\\*"
            })
    void onlyWhatMeansSomethingIsEscaped(String text, String written) {
        assertThat(MarkdownText.line(text)).isEqualTo(written);
    }

    @Test
    void lineBreaksStayInTheirBlock() {
        ReportSection section = Reports.BUILDER.section("Kuis", sink -> {
            sink.paragraph("satu\n\n# dua");
            sink.list(List.of("satu\ndua"));
            sink.missing("satu\ndua");
            sink.table(List.of("Kolom"), List.of(List.of("satu\ndua")));
        });

        assertThat(markdown.render(document(section)))
                .contains("satu\\\n\\# dua\n\n")
                .contains("- satu\\\n  dua\n")
                .contains("> **Belum lengkap:** satu\\\n> dua\n")
                .contains("| satu<br>dua |");
    }

    @Test
    void aDrawingIsSaidInWords() {
        ReportSection section = Reports.BUILDER.section("Kuis", sink -> sink.diagram(Drawings.saying("satu\n# dua")));

        assertThat(markdown.render(document(section))).contains("**satu \\# dua**\n\nsatu\\\n\\# dua\n");
    }

    @Test
    void theReportHoldsHeaderContentsAndTasks() {
        ReportSection section = Reports.BUILDER.section("Kuis", sink -> {
            sink.field("Konsep", "RACI");
            sink.missing("Soal kelima");
        });

        assertThat(markdown.render(document(section)))
                .startsWith("# Proyek\n\nKasus: Survei terintegrasi\n\n- **Angkatan:** XII\n")
                .contains("| 12 | Sari |")
                .contains("1. Kuis – 1 belum lengkap\n")
                .endsWith("## Kuis\n\n- **Konsep:** RACI\n\n> **Belum lengkap:** Soal kelima\n");
    }

    private static ReportDocument document(ReportSection section) {
        return Reports.BUILDER.build(Reports.project("Proyek", Reports.group()), List.of(section));
    }
}
