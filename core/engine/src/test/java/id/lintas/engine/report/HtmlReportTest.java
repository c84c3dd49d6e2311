package id.lintas.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.diagram.Drawings;
import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HtmlReportTest {

    static final List<String> HOSTILE = Reports.HOSTILE;

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>/]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("<[a-zA-Z1-6]+((?: [a-zA-Z0-9-]+=\"[^\"<>]*\")*)>");

    private final HtmlReport html = new HtmlReport();

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hostileTextChangesNoElement(String text) {
        String hostile = html.render(Reports.everywhere(text));

        assertThat(tags(hostile)).isEqualTo(tags(html.render(Reports.everywhere("biasa"))));
        assertThat(hostile).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F\\u202A-\\u202E\\uFFFE]");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void everyTagIsWellFormed(String text) {
        String body = body(html.render(Reports.everywhere(text)));

        String rest = ATTRIBUTE.matcher(body).replaceAll("").replaceAll("</[a-zA-Z1-6]+>", "");
        assertThat(rest).doesNotContain("<", ">", "\"");
    }

    @Test
    void theReportLoadsNothingAndRunsNothing() {
        String report = html.render(Reports.everywhere("biasa"));

        assertThat(report)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;")
                .doesNotContain("<script", "@import", "http:", "https:", "<link", "<img", " style=");
    }

    @Test
    void theContentsLeadToEachTaskAndSayWhatIsUnfinished() {
        ReportDocument document = document(
                Reports.BUILDER.section("Analisis isu", sink -> {
                    sink.missing("Alasan");
                    sink.missing("Akar masalah");
                }),
                Reports.BUILDER.section("Kuis", sink -> sink.paragraph("Lima soal")));

        assertThat(html.render(document))
                .contains("<a href=\"#s1\">Analisis isu</a> <span class=\"gaps\">– 2 belum lengkap</span>")
                .contains("<a href=\"#s2\">Kuis</a></li>")
                .contains("<section class=\"step\" id=\"s2\">");
    }

    @Test
    void whatIsUnfinishedIsMarkedWithAWord() {
        ReportDocument document =
                document(Reports.BUILDER.section("Analisis isu", sink -> sink.missing("Alasan belum ditulis")));

        assertThat(html.render(document))
                .contains("<p class=\"missing\"><strong>Belum lengkap:</strong> Alasan belum ditulis</p>");
    }

    @Test
    void aQuestionWithItsAnswerCanBePlayedAndOneWithoutIsATestSheet() {
        String played = html.render(document(Reports.BUILDER.section(
                "Kuis", sink -> sink.question("1", "Apa?", List.of("ya", " ", "tidak"), 2, "Sebab."))));
        String sheet = html.render(document(new ReportBuilder(Texts.INDONESIAN, false)
                .section("Kuis", sink -> sink.question("1", "Apa?", List.of("ya", " ", "tidak"), 2, "Sebab."))));

        assertThat(played)
                .contains("<input type=\"radio\" name=\"s1q1\" id=\"s1q1c\" class=\"right\">")
                .contains("C. tidak <span class=\"verdict\">– Benar</span>")
                .contains("Jawaban: C. Sebab.")
                .contains("data-of=\"1\"")
                .doesNotContain("id=\"s1q1b\"");
        assertThat(sheet).contains("<li>C. tidak</li>").doesNotContain("Sebab.", "<input", "Benar");
    }

    @Test
    void fieldsThatFollowEachOtherShareOneList() {
        ReportDocument document = document(Reports.BUILDER.section("Kuis", sink -> {
            sink.field("a", "1");
            sink.field("b", "2");
            sink.paragraph("x");
            sink.field("c", "3");
        }));

        String body = body(html.render(document));
        assertThat(body.substring(body.indexOf("id=\"s1\""))).containsOnlyOnce("<dl>\n<div><dt>a");
        assertThat(body.split("<dl>", -1)).hasSize(4);
        assertThat(body.split("</dl>", -1)).hasSize(4);
    }

    @Test
    void aTableOfManyColumnsIsNotSqueezed() {
        List<String> six = List.of("a", "b", "c", "d", "e", "f");
        ReportDocument document = document(Reports.BUILDER.section("Kuis", sink -> {
            sink.table(six, List.of(six));
            sink.table(List.of("a"), List.of(List.of("1")));
        }));

        assertThat(html.render(document))
                .containsOnlyOnce("<table class=\"wide\">")
                .contains("<table>");
    }

    @Test
    void aDrawingStandsInThePageWithItsTitleAndItsWords() {
        ReportDocument document = document(Reports.BUILDER.section("Kuis", sink -> {
            sink.diagram(Drawings.saying("Akar masalah"));
            sink.diagram(Drawings.saying("Akar masalah"));
        }));

        assertThat(html.render(document))
                .contains("<figure class=\"diagram\" tabindex=\"0\">\n<svg viewBox=\"0 0 300 120\"")
                .contains("<desc id=\"d1-desc\">Akar masalah</desc>", "<desc id=\"d2-desc\">")
                .contains("<figcaption>Akar masalah</figcaption>")
                .contains("--accent: #0E6B74;", "--accent: #52BAC2;");
    }

    @Test
    void theFileNamesItsLanguage() {
        ReportDocument english =
                new ReportBuilder(Locale.ENGLISH).build(Reports.project("Ours", Reports.group()), List.of());

        assertThat(html.render(english)).contains("<html lang=\"en\">", "Attendance no.");
        assertThat(html.render(document())).contains("<html lang=\"id\">", "No. daftar hadir");
    }

    @Test
    void theSameProjectGivesTheSameCharacters() {
        assertThat(html.render(Reports.everywhere("sama"))).isEqualTo(html.render(Reports.everywhere("sama")));
    }

    private static ReportDocument document(ReportSection... sections) {
        return Reports.BUILDER.build(Reports.project("Proyek", Reports.group()), List.of(sections));
    }

    private static List<String> tags(String html) {
        return TAG.matcher(html).results().map(r -> r.group(1)).toList();
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<body>"));
    }
}
