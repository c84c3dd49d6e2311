package id.lintas.plugin.quiz.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.quiz.Question;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizFileTest {

    private static final String GIFT = "Menurut “APSC”, é?{=ya ~tidak}";

    private static QuizFile read(String name, byte[] bytes) {
        return QuizFile.read(name, bytes, Optional.empty(), Quizzes.indonesian());
    }

    private static String stem(QuizFile file) {
        return file.reading().questions().get(0).stem();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkNamesTheEncoding(String charset) {
        QuizFile file = read("a.gift", ("\ufeff" + GIFT).getBytes(Charset.forName(charset)));
        assertThat(stem(file)).isEqualTo("Menurut “APSC”, é?");
        assertThat(file.reading().remarks()).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsGuessedAndSaid() {
        QuizFile file = read("a.gift", GIFT.getBytes(Charset.forName("windows-1252")));
        assertThat(stem(file)).isEqualTo("Menurut “APSC”, é?");
        assertThat(file.reading().remarks())
                .extracting(Remark::text)
                .containsExactly("Berkas bukan UTF-8. Pengodean diduga Windows-1252; periksa huruf yang tidak lazim.");
    }

    @Test
    void anXmlDeclarationNamesTheEncoding() {
        Question question = Quizzes.question("é?", 0, "a", "b");
        String xml = Export.of(java.util.List.of(question), QuizFormat.MOODLE_XML, Quizzes.indonesian())
                .text()
                .replace("UTF-8", "ISO-8859-1");
        QuizFile file = read("a.xml", xml.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(stem(file)).isEqualTo("é?");
        assertThat(file.reading().remarks()).isEmpty();
    }

    @Test
    void aTextFileIsAikenOrGiftByWhatStandsInIt() {
        assertThat(read("a.txt", "Apa?\nA) a\nB) b\nANSWER: A".getBytes(StandardCharsets.UTF_8))
                        .format())
                .contains(QuizFormat.AIKEN);
        assertThat(read("a.TXT", GIFT.getBytes(StandardCharsets.UTF_8)).format())
                .contains(QuizFormat.GIFT);
    }

    @Test
    void anUnknownEndingIsSaidUnlessTheFormatIsChosen() {
        QuizFile file = read("a.docx", GIFT.getBytes(StandardCharsets.UTF_8));
        assertThat(file.reading().remarks()).extracting(Remark::id).containsExactly("format-unknown");
        assertThat(QuizFile.read(
                                "a.docx",
                                GIFT.getBytes(StandardCharsets.UTF_8),
                                QuizFormat.ofId("gift"),
                                Quizzes.indonesian())
                        .reading()
                        .questions())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"gift,GIFT", "AIKEN,AIKEN", "xml,MOODLE_XML", "moodle,MOODLE_XML", "moodle-xml,MOODLE_XML", "csv,CSV"})
    void anOptionNamesTheFormat(String option, QuizFormat format) {
        assertThat(QuizFormat.ofId(option)).contains(format);
        assertThat(QuizFormat.ofId("qti")).isEmpty();
    }
}
