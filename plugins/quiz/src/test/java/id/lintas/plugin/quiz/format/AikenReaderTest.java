package id.lintas.plugin.quiz.format;

import static id.lintas.plugin.quiz.format.Quizzes.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.quiz.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class AikenReaderTest {

    private static Reading read(String text) {
        return QuizFormat.AIKEN.read(text, Quizzes.indonesian());
    }

    @Test
    void questionsAreReadWithEitherSignBehindTheLetter() {
        String first = "Apa itu WoG?\r\nA. lomba\r\nB. kerja lintas batas\r\nANSWER: B\r\n\r\n";
        String second = "Siapa?\nA) saya\nB) kamu\nanswer: a\n";
        Reading reading = read(first + second);
        assertThat(told(reading)).containsExactly("1 kerja lintas batas []", "6 saya []");
        assertThat(reading.questions().get(0).options()).extracting(Option::id).containsExactly("q1a", "q1b");
    }

    @Test
    void whatIsWrittenWrongIsLeftOutWithItsLineAndTheNextOneIsRead() {
        Reading reading = read("""
                Urutan salah?
                A) satu
                C) tiga
                ANSWER: A

                Baris sisipan?
                A) satu
                lanjutan
                B) dua
                ANSWER: A

                Huruf salah?
                A) satu
                B) dua
                ANSWER: D

                Satu saja?
                A) satu
                ANSWER: A

                A) tanpa pertanyaan
                B) dua
                ANSWER: A

                Baik?
                A) ya
                B) tidak
                ANSWER: A

                Belum selesai?
                A) ya
                """);
        assertThat(reading.entries().stream()
                        .map(e -> e.taken().isPresent()
                                ? e.line() + " taken"
                                : e.remarks().get(0).line() + " "
                                        + e.remarks().get(0).id())
                        .toList())
                .isEqualTo(List.of(
                        "3 aiken-order",
                        "8 aiken-line",
                        "15 aiken-answer",
                        "19 one-option",
                        "21 stem-none",
                        "25 taken",
                        "30 aiken-unfinished"));
    }

    @Test
    void aBrokenQuestionTakesNoGoodOneWithIt() {
        Reading reading = read("""
                A) tanpa pertanyaan

                ANSWER: tidak tahu

                Baik?
                A) ya
                B) tidak
                ANSWER: A

                Tanpa jawaban?
                A) ya
                B) tidak

                Rapat?
                A)ya
                B)tidak
                ANSWER: B
                """);
        assertThat(reading.entries().stream()
                        .map(e -> e.line() + " "
                                + (e.taken().isPresent()
                                        ? "taken"
                                        : e.remarks().get(0).id()))
                        .toList())
                .containsExactly("1 stem-none", "5 taken", "10 aiken-unfinished", "14 taken");
    }

    @Test
    void whatWouldReadDifferentlyInAikenIsNotExported() {
        Export export = Export.of(
                List.of(
                        Quizzes.question("ANSWER: B", 0, "satu", "dua"),
                        Quizzes.question("Dua\nbaris?", 0, "satu", "dua"),
                        Quizzes.question("Belum?", -1, "satu", "dua"),
                        Quizzes.question("Kosong?", 0, "satu", "dua", "", "")),
                QuizFormat.AIKEN,
                Quizzes.indonesian());
        assertThat(Quizzes.ids(export.remarks()))
                .containsExactly("1 not-carried", "3 not-askable", "0 loses-layout", "0 loses-blank");
        assertThat(export.text())
                .isEqualTo("Dua baris?\nA) satu\nB) dua\nANSWER: A\n\nKosong?\nA) satu\nB) dua\nANSWER: A\n");
    }
}
