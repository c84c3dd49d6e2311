package id.lintas.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.engine.Engine;
import id.lintas.engine.mark.Answers;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.Projects;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommentsTest {

    @TempDir
    Path home;

    private Engine engine;
    private CaseProject reviewed;

    @BeforeEach
    void aReviewWithTwoComments() {
        engine = new Engine(List.of(), home);
        Review review = Review.begin("r-1", "Ibu Sari", Instant.EPOCH, "")
                .with(new Comment("c-1", "quiz", Place.of("q1", "stem"), "", "Dua jawaban\nbenar."))
                .with(new Comment("c-2", "tidak-ada", Place.item("x"), "", "Bagus."));
        reviewed = Reviews.with(Projects.small(), review);
    }

    private CheckResult check(CaseProject project) {
        return engine.check(engine.decode(project), Texts.INDONESIAN);
    }

    private static List<String> said(StepResult step) {
        return step.findings().stream()
                .filter(f -> ReviewComments.comment(f).isPresent())
                .map(f ->
                        f.message() + " @" + f.place().item() + "." + f.place().field())
                .toList();
    }

    @Test
    void eachCommentIsAHintAtItsPlaceWithTheNameAndWhatHasNoStepStandsWithTheFirst() {
        CheckResult result = check(reviewed);
        assertThat(said(result.step("quiz").orElseThrow()))
                .containsExactly("Komentar Ibu Sari: Dua jawaban benar. @q1.stem");
        assertThat(said(result.step("issue-analysis").orElseThrow())).containsExactly("Komentar Ibu Sari: Bagus. @.");
        assertThat(result.count(Severity.HINT)).isEqualTo(2);
    }

    @Test
    void anAnsweredOneIsPutAsideAndComesBack() {
        CaseProject answered = Answers.mark(reviewed, "c-1", true);
        StepResult quiz = check(answered).step("quiz").orElseThrow();
        assertThat(said(quiz)).isEmpty();
        assertThat(quiz.dismissed()).extracting(f -> ReviewComments.comment(f)).containsExactly(Optional.of("c-1"));
        assertThat(said(check(Answers.mark(answered, "c-1", false)).step("quiz").orElseThrow()))
                .hasSize(1);
    }

    @Test
    void aLaterCheckThatReusesAnEarlierOneSaysTheSame() {
        DecodedProject decoded = engine.decode(reviewed);
        CheckResult first = engine.check(decoded, Texts.INDONESIAN);
        DecodedProject next = decoded.next(Answers.mark(reviewed, "c-1", true), engine.steps());
        CheckResult second = engine.check(
                next, Texts.INDONESIAN, Optional.of(new ProjectChecker.Earlier(decoded, first, Texts.INDONESIAN)));
        assertThat(said(second.step("quiz").orElseThrow())).isEmpty();
        DecodedProject back = next.next(reviewed, engine.steps());
        CheckResult third = engine.check(
                back, Texts.INDONESIAN, Optional.of(new ProjectChecker.Earlier(next, second, Texts.INDONESIAN)));
        assertThat(third.steps()).isEqualTo(first.steps());
    }
}
