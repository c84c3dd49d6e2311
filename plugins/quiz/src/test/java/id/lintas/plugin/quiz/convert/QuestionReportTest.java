package id.lintas.plugin.quiz.convert;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ReportWriter;
import id.lintas.testkit.WriterFixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The questions of a report in Moodle's formats; what else stands in the report is left. */
class QuestionReportTest {

    private static WriterFixture sheet(ReportWriter writer) {
        return WriterFixture.of(writer).section("Kuis", sink -> {
            sink.heading("Soal");
            sink.paragraph("Bukan soal");
            sink.question("1", "Apa itu {WoG}?", List.of("Satu = tim", "", "Dua"), 2, "Sebab ~begitu.");
            sink.question("2", "Belum selesai", List.of("Satu", "Dua"), -1, "");
        });
    }

    private static String text(WriterFixture fixture) throws Exception {
        return new String(fixture.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void giftHasTheQuestionsAndSaysWhatIsLeftOut() throws Exception {
        String gift = text(sheet(new GiftReport()));
        assertThat(gift).contains("Apa itu \\{WoG\\}?", "~Satu \\= tim", "=Dua", "Sebab \\~begitu.");
        assertThat(gift).doesNotContain("Bukan soal");
        assertThat(gift.lines().findFirst().orElse("")).startsWith("// ").contains("2");
    }

    @Test
    void moodleXmlIsWholeAndSaysTheSame() throws Exception {
        String xml = text(sheet(new MoodleReport()));
        assertThat(xml).startsWith("<?xml").contains("Apa itu {WoG}?").contains("<!-- ");
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void withoutAnswersNoQuestionComesAlong() throws Exception {
        assertThat(text(sheet(new GiftReport()).withoutAnswers()))
                .doesNotContain("begitu")
                .doesNotContain("{\n");
    }
}
