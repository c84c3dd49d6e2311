package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static int right(Attempt attempt) {
        return attempt.turn()
                .options()
                .indexOf(attempt.turn().question().right().orElseThrow());
    }

    private static Attempt answerAll(Attempt attempt, boolean rightly) {
        Attempt now = attempt;
        while (!now.finished()) {
            now = now.answer(rightly ? right(now) : (right(now) + 1) % 4).next();
        }
        return now;
    }

    @Test
    void anotherAttemptHasAnotherOrderAndTheSameAttemptTheSame() {
        List<Question> questions = Samples.complete().questions();
        assertThat(Attempt.start(questions, 1)).isEqualTo(Attempt.start(questions, 1));
        assertThat(Attempt.start(questions, 2).turns())
                .isNotEqualTo(Attempt.start(questions, 1).turns());
    }

    @Test
    void onlyTheFirstAnswerCounts() {
        Attempt attempt = Attempt.start(Samples.complete().questions(), 1);
        int right = right(attempt);
        assertThat(attempt.answer((right + 1) % 4).answer(right).score()).isZero();
    }

    @Test
    void thereIsNoWayPastAQuestionWithoutAnAnswer() {
        Attempt attempt = Attempt.start(Samples.complete().questions(), 1);
        assertThat(attempt.next()).isEqualTo(attempt);
        assertThat(attempt.answer(4)).isEqualTo(attempt);
    }

    @Test
    void allRightAnswersGiveTheFullScore() {
        Attempt done = answerAll(Attempt.start(Samples.complete().questions(), 3), true);
        assertThat(done.score()).isEqualTo(5);
        assertThat(done.answered()).containsExactlyInAnyOrder("q1", "q2", "q3", "q4", "q5");
    }

    @Test
    void theNextRunCanAskTheWrongOnesAlone() {
        Attempt attempt = Attempt.start(Samples.complete().questions(), 1);
        String first = attempt.turn().question().id();
        Attempt done = answerAll(attempt.answer((right(attempt) + 1) % 4).next(), true);
        assertThat(done.score()).isEqualTo(4);
        assertThat(done.againWrong().turns()).extracting(t -> t.question().id()).containsExactly(first);
        assertThat(done.again().turns()).hasSize(5);
    }

    @Test
    void questionsThatCannotBeAskedAreLeftOut() {
        assertThat(Attempt.start(Samples.half().questions(), 1).turns())
                .extracting(t -> t.question().id())
                .containsExactlyInAnyOrder("q1", "q2");
    }

    @Test
    void emptyOptionsAreNotOffered() {
        Attempt attempt = Attempt.start(List.of(Samples.half().questions().get(1)), 1);
        assertThat(attempt.turn().options()).hasSize(3).noneMatch(o -> o.text().isBlank());
    }

    @Test
    void aRunNoLongerFitsOnceAQuestionHasChanged() {
        Quiz quiz = Samples.complete();
        Attempt attempt = Attempt.start(quiz.questions(), 1);
        assertThat(attempt.fits(quiz.withTried(List.of("q1")))).isTrue();
        List<Question> fewer = new ArrayList<>(quiz.questions());
        fewer.remove(0);
        assertThat(attempt.fits(quiz.withQuestions(fewer))).isFalse();
    }
}
