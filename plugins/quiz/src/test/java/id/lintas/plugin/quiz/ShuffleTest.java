package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    @Test
    void theRightAnswersUseEveryLetterAndTheTextsStayWithTheirIds() {
        Quiz before = Samples.withKey("DCCAA");
        Quiz after = Shuffle.spread(before);
        assertThat(AnswerPlaces.never(after)).isEmpty();
        for (int i = 0; i < 5; i++) {
            Question question = after.questions().get(i);
            assertThat(question.options())
                    .containsExactlyInAnyOrderElementsOf(
                            before.questions().get(i).options());
            assertThat(question.right()).isEqualTo(before.questions().get(i).right());
            assertThat(question.answerPlace())
                    .isNotEqualTo(before.questions().get(i).answerPlace());
        }
    }

    @Test
    void theSameQuizIsAlwaysShuffledTheSameWay() {
        assertThat(Shuffle.spread(Samples.complete())).isEqualTo(Shuffle.spread(Samples.complete()));
    }

    @Test
    void shufflingAgainGivesAnotherOrder() {
        Quiz once = Shuffle.spread(Samples.complete());
        assertThat(Shuffle.spread(once)).isNotEqualTo(once);
    }

    @Test
    void allOfTheAboveStaysLast() {
        List<Option> options =
                Question.of("q1", "", List.of("semua benar", "b", "c", "d"), 0).options();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(Shuffle.order(options, new Random(seed)).get(3).text()).isEqualTo("semua benar");
        }
    }

    @Test
    void anEmptyQuizCanBeShuffled() {
        assertThat(Shuffle.spread(Quiz.empty())).isEqualTo(Quiz.empty());
    }

    @Test
    void theSummaryCountsTheLetters() {
        assertThat(AnswerPlaces.summary(Samples.complete())).isEqualTo("A 2, B 0, C 2, D 1");
    }
}
