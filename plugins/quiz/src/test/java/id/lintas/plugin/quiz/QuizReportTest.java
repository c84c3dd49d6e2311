package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuizReportTest {

    private static String report(String language, Question... questions) {
        return Samples.project().language(language).report(new Quiz(List.of(questions), List.of()));
    }

    private static List<String> gaps(String report) {
        return report.lines().filter(l -> l.startsWith("! ")).toList();
    }

    @Test
    void anEmptyQuizIsOneSentence() {
        assertThat(report("en")).isEqualTo("! Only 0 of 5 questions are there.\n");
    }

    @Test
    void theEnglishSheetHasEnglishHeadingsAndTheKeyAsLetters() {
        assertThat(report("en", Samples.good("q1", 2)))
                .contains("# Questions", "1. Apa isi soal q1?", "- C. tiga", "# Key and explanations", "| 1 | C | ")
                .doesNotContain("Soal |", "Kunci");
    }

    @Test
    void anEmptyOptionIsLeftOutAndTheOthersKeepTheirLetters() {
        Question question = Samples.good("q1", "Apa?", 3, "satu", " ", "tiga", "empat");
        String report = report("en", question);
        assertThat(report)
                .contains("- A. satu", "- C. tiga", "- D. empat", "| 1 | D | ")
                .doesNotContain("- B.");
        assertThat(gaps(report)).contains("! Question 1 has only 3 options filled in.");
    }

    @Test
    void aGapIsNamedWithTheNumberOfItsQuestion() {
        Question bare = Records.with(Records.with(Samples.good("q2", 0), "answer", ""), "explanation", " ");
        assertThat(gaps(report("en", Samples.good("q1", 0), bare)))
                .containsExactly(
                        "! Only 2 of 5 questions are there.",
                        "! The right answer of question 2 is not marked.",
                        "! The explanation of question 2 is missing.");
    }

    @Test
    void aBlankQuestionDoesNotStopTheReport() {
        String report = report("id", Question.blank("q1"));
        assertThat(gaps(report)).hasSize(5);
        assertThat(report).contains("| 1 | – | ").doesNotContain("‹");
    }

    @Test
    void anAnswerWhoseOptionIsGoneIsAGap() {
        Question question = Records.with(Samples.good("q1", 0), "answer", "gone");
        assertThat(report("en", question)).contains("The right answer of question 1 is not marked.");
    }

    @Test
    void theNumberAskedForIsASetting() {
        String report = Samples.project()
                .setting("quiz.questions", 1)
                .report(new Quiz(List.of(Samples.good("q1", 0)), List.of()));
        assertThat(gaps(report)).isEmpty();
    }
}
