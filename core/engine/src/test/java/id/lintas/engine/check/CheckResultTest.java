package id.lintas.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lintas.api.CaseText;
import id.lintas.api.Finding;
import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.Settings;
import id.lintas.api.Severity;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.WorksheetInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckResultTest {

    private static final CaseProject PROJECT = new CaseProject(
            "1",
            "Kasus",
            "id",
            "own",
            new CaseText("", List.of()),
            GroupInfo.EMPTY,
            new WorksheetInfo("wog-discussion", "1.0", new Settings(Map.of()), Map.of()),
            Map.of(),
            List.of(),
            Optional.empty(),
            Map.of());

    private static Part part(int done, int total) {
        return new Part("p" + done + total, "Bagian", done, total, Place.STEP);
    }

    private static Finding<?> finding(Severity severity) {
        return new Finding<>("x", severity, "Kurang.", "", Place.STEP, null);
    }

    private static CheckResult of(StepResult... steps) {
        return new CheckResult(PROJECT, List.of(steps));
    }

    @Test
    void theShareOfAStepIsTheMeanOfItsParts() {
        StepResult step = new StepResult("quiz", List.of(part(1, 2), part(3, 3)), List.of());
        assertThat(step.share()).isCloseTo(0.75, within(1e-9));
        assertThat(step.complete()).isEqualTo(1);
    }

    @Test
    void everyStepWeighsTheSameHoweverManyPartsItHas() {
        StepResult many = new StepResult("a", List.of(part(1, 1), part(1, 1), part(1, 1)), List.of());
        StepResult one = new StepResult("b", List.of(part(0, 1)), List.of());
        assertThat(of(many, one).share()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aStepThatCannotSayHowFarItIsDoesNotCount() {
        StepResult done = new StepResult("a", List.of(part(1, 1)), List.of());
        StepResult gone = new StepResult("b", List.of(), List.of(finding(Severity.WARNING)));
        assertThat(of(done, gone).share()).isCloseTo(1, within(1e-9));
        assertThat(gone.share()).isZero();
    }

    @Test
    void withoutStepsNothingIsDone() {
        assertThat(of().share()).isZero();
    }

    @Test
    void findingsAreCountedOverAllSteps() {
        CheckResult result = of(
                new StepResult("a", List.of(), List.of(finding(Severity.ERROR), finding(Severity.HINT))),
                new StepResult("b", List.of(), List.of(finding(Severity.ERROR))));
        assertThat(result.count(Severity.ERROR)).isEqualTo(2);
        assertThat(result.count(Severity.WARNING)).isZero();
        assertThat(result.count(Severity.HINT)).isEqualTo(1);
    }

    @Test
    void aStepIsFoundByItsId() {
        StepResult quiz = new StepResult("quiz", List.of(), List.of());
        assertThat(of(quiz).step("quiz")).contains(quiz);
        assertThat(of(quiz).step("other")).isEmpty();
    }
}
