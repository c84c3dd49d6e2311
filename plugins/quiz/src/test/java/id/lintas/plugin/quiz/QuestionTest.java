package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private final Question question = Samples.good("q1", 2);

    @Test
    void removingTheRightOptionLeavesNoAnswer() {
        assertThat(question.withoutOption("q1c").answer()).isEmpty();
        assertThat(question.withoutOption("q1a").answer()).isEqualTo("q1c");
    }

    @Test
    void removingAnOptionMovesTheLettersButNotTheAnswer() {
        Question shorter = question.withoutOption("q1a");
        assertThat(shorter.answerPlace()).isEqualTo(1);
        assertThat(shorter.right().map(Option::text)).contains("tiga");
    }

    @Test
    void writingAnOptionChangesThatOneAlone() {
        assertThat(question.withOptionText("q1b", "baru").options())
                .extracting(Option::text)
                .containsExactly("satu", "baru", "tiga", "empat");
    }

    @Test
    void askableNeedsAStemTwoOptionsAndARightOne() {
        assertThat(question.askable()).isTrue();
        assertThat(Records.with(question, "stem", " ").askable()).isFalse();
        assertThat(Records.with(question, "answer", "").askable()).isFalse();
        assertThat(question.withOptionText("q1c", "").askable()).isFalse();
        assertThat(Question.of("q1", "Apa?", List.of("a", "", "", ""), 0).askable())
                .isFalse();
    }

    @Test
    void completeNeedsAllOptionsWrittenAndDifferent() {
        assertThat(question.complete()).isTrue();
        assertThat(question.withOptionText("q1a", "DUA.").complete()).isFalse();
        assertThat(question.withOptionText("q1a", "").complete()).isFalse();
        assertThat(question.withoutOption("q1a").complete()).isFalse();
    }

    @Test
    void aNewQuestionIsUntouchedUntilSomethingIsWritten() {
        Question blank = Question.blank("q7");
        assertThat(blank.untouched()).isTrue();
        assertThat(blank.withOptionText("q7d", "x").untouched()).isFalse();
        assertThat(Records.with(blank, "explanation", "x").untouched()).isFalse();
    }

    @Test
    void aQuestionWithoutOptionsGetsItsFirstOne() {
        Question none = Records.with(question, "options", List.of());
        assertThat(none.withNewOption().options()).extracting(Option::id).containsExactly("q1a");
    }

    @Test
    void aQuestionIsFoundByItsOptions() {
        Quiz quiz = Samples.complete();
        assertThat(quiz.questionOfOption("q3b").map(Question::id)).contains("q3");
        assertThat(quiz.questionOfOption("q3")).isEmpty();
        assertThat(quiz.question("q3").map(Question::id)).contains("q3");
    }

    @Test
    void theSameStemIsRecognised() {
        assertThat(Samples.complete()
                        .hasStem("badan terpisah yang dimiliki bersama sebagai mekanisme integratif disebut"))
                .isTrue();
        assertThat(Samples.complete().hasStem("Apa itu WoG?")).isFalse();
    }

    @Test
    void triedQuestionsAreKeptInTheOrderOfTheQuiz() {
        Quiz quiz = new Quiz(Samples.complete().questions(), List.of("q9"));
        assertThat(quiz.withTried(List.of("q4", "q2")).tried()).containsExactly("q2", "q4");
    }
}
