package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Part;
import id.lintas.api.Severity;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuizSamplesTest {

    private final StepFixture<Quiz> fixture = StepFixture.of(new QuizStep());

    @Test
    void theCompleteSampleHasAllPartsAndNothingToMend() {
        assertThat(fixture.findings(Samples.complete()))
                .noneMatch(f -> f.severity() == Severity.ERROR || f.severity() == Severity.WARNING);
        assertThat(fixture.parts(Samples.complete())).allMatch(Part::complete);
    }

    @Test
    void theCompleteSampleGetsTheAdviceOfThePicture() {
        assertThat(fixture.findingIds(Samples.complete()))
                .containsExactly("HINT answer-never@.questions", "HINT option-short@q1b.text");
    }

    @Test
    void eachGapOfTheHalfFilledSampleIsFoundAndNothingElse() {
        assertThat(fixture.findingIds(Samples.half()))
                .containsExactlyInAnyOrderElementsOf(
                        Samples.text("half.expected").lines().toList());
    }

    @Test
    void theSamplesAreWrittenAsTheyAreRead() {
        for (String name : new String[] {"complete.json", "half.json"}) {
            Quiz quiz = fixture.read(Samples.text(name));
            assertThat(fixture.roundTrip(quiz)).isEqualTo(quiz);
        }
    }

    @Test
    void everyQuestionOfTheBankIsAskableAndPassesTheChecks() {
        for (String language : new String[] {"id", "en"}) {
            var context = fixture.language(language).context();
            for (Draft draft : QuestionBank.drafts(context)) {
                Quiz quiz = new Quiz(List.of(draft.question().copy("q1")), List.of());
                assertThat(fixture.findings(quiz))
                        .as(draft.origin())
                        .noneMatch(f -> f.severity() != Severity.HINT && !f.id().equals("questions-few"));
                assertThat(quiz.questions().get(0).askable()).isTrue();
            }
        }
    }
}
