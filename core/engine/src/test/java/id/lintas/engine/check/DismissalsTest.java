package id.lintas.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.engine.Engine;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissalsTest {

    @TempDir
    private Path temp;

    private CaseProject project() {
        Engine engine = new Engine(List.of(), temp);
        return engine.starter().start(engine.worksheets().find("own").orElseThrow(), Texts.INDONESIAN);
    }

    private static Finding<?> finding(Severity severity, String item) {
        return new Finding<>("cause-open", severity, "Sebab belum dijawab.", "", Place.of(item, "coverage"), null);
    }

    private static StepResult step(CaseProject project, Finding<?>... findings) {
        return new StepResult("activity-planning", List.of(), List.of(findings)).sorted(Dismissals.of(project));
    }

    @Test
    void aHintIsPutAsideForItsPlaceAndBroughtBack() {
        Finding<?> hint = finding(Severity.HINT, "f1");
        Finding<?> elsewhere = finding(Severity.HINT, "f2");
        CaseProject without = Dismissals.dismiss(project(), "activity-planning", hint);
        assertThat(step(without, hint, elsewhere).findings()).isEqualTo(List.of(elsewhere));
        assertThat(step(without, hint, elsewhere).dismissed()).isEqualTo(List.of(hint));
        CaseProject again = Dismissals.restore(without, "activity-planning", hint);
        assertThat(step(again, hint, elsewhere).dismissed()).isEmpty();
        assertThat(step(without, hint, elsewhere).sorted(Dismissals.of(again)).findings())
                .hasSize(2);
    }

    @Test
    void anErrorOrAWarningCannotBeDismissedNotEvenByHandInTheFile() {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            CaseProject project = project();
            assertThat(Dismissals.dismiss(project, "activity-planning", finding(severity, "f1")))
                    .isSameAs(project);
            CaseProject byHand = Dismissals.dismiss(project, "activity-planning", finding(Severity.HINT, "f1"));
            assertThat(step(byHand, finding(severity, "f1")).findings()).hasSize(1);
        }
    }

    @Test
    void dismissingTwiceIsNoEdit() {
        CaseProject once = Dismissals.dismiss(project(), "quiz", finding(Severity.HINT, "q1"));
        assertThat(Dismissals.dismiss(once, "quiz", finding(Severity.HINT, "q1")))
                .isSameAs(once);
        CaseProject none = project();
        assertThat(Dismissals.restore(none, "quiz", finding(Severity.HINT, "q1")))
                .isSameAs(none);
    }

    @Test
    void whatIsNoDismissalIsPassedOver() {
        CaseProject odd = project().withExtra("dismissed", JsonNodeFactory.instance.textNode("semua"));
        assertThat(step(odd, finding(Severity.HINT, "f1")).findings()).hasSize(1);
    }
}
