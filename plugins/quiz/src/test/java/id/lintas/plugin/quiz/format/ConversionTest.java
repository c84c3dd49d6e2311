package id.lintas.plugin.quiz.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static Conversion convert(String in, String text, String out, Optional<QuizFormat> to) {
        return Conversion.of(
                in, text.getBytes(StandardCharsets.UTF_8), Optional.empty(), out, to, Quizzes.indonesian());
    }

    @Test
    void formatsFollowFromTheEndingsAndEverythingLeftBehindIsSaidWithItsLine() {
        Conversion done =
                convert("bank.gift", "Apa?{=a ~b ####Karena a.}\n\nCeritakan.{}\n", "bank.txt", Optional.empty());
        assertThat(new String(done.bytes().orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("Apa?\nA) a\nB) b\nANSWER: A\n");
        assertThat(done.complete()).isFalse();
        assertThat(done.lines())
                .containsExactly(
                        "bank.gift:3: Soal uraian; kuis hanya memuat pilihan ganda.",
                        "bank.txt: Pembahasan tidak ikut pada 1 soal: 1.",
                        "bank.txt: 1 soal ditulis.");
    }

    @Test
    void aChosenFormatWinsOverTheEnding() {
        Conversion done = convert("a.txt", "Apa?\nA) a\nB) b\nANSWER: B\n", "b.txt", Optional.of(QuizFormat.GIFT));
        assertThat(new String(done.bytes().orElseThrow(), StandardCharsets.UTF_8))
                .contains("\t=b\n");
        assertThat(done.complete()).isTrue();
    }

    @Test
    void withoutAQuestionOrAFormatNothingIsWritten() {
        assertThat(convert("a.gift", "", "b.xml", Optional.empty()).bytes()).isEmpty();
        assertThat(convert("a.gift", "Apa?{=a ~b}", "b.docx", Optional.empty()).bytes())
                .isEmpty();
        assertThat(convert("a.xml", "<!DOCTYPE quiz><quiz/>", "b.gift", Optional.empty())
                        .complete())
                .isFalse();
    }

    @Test
    void theBankOfAProjectGoesOutWhole() {
        var context = Quizzes.indonesian();
        Conversion done = Conversion.of(Quizzes.bank(context), "bank.xml", Optional.empty(), context);
        assertThat(done.complete()).isTrue();
        assertThat(done.lines()).containsExactly("bank.xml: 40 soal ditulis.");
    }
}
