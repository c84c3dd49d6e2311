package id.lintas.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.app.document.Bench;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingListTest {

    private static final Row A = row("issue-analysis", Severity.ERROR, "a");
    private static final Row B = row("issue-analysis", Severity.HINT, "b");
    private static final Row C = row("quiz", Severity.WARNING, "c");
    private static final Row D = row("quiz", Severity.ERROR, "d");

    @TempDir
    Path temp;

    private static Row row(String step, Severity severity, String message) {
        Finding<?> finding = new Finding<>(message, severity, message, "", Place.STEP, null);
        return new Row(step, severity, message, Place.STEP, Optional.of(finding));
    }

    private static FindingList list(Row... rows) {
        return new FindingList(List.of(rows));
    }

    @Test
    void theMostUsefulIsTheWorstOfTheOpenStep() {
        FindingList list = list(A, B, C, D);
        assertThat(list.mostUseful("quiz")).contains(D);
        assertThat(list.mostUseful("issue-analysis")).contains(A);
    }

    @Test
    void aStepWithoutFindingsShowsTheWorstOfTheOthers() {
        assertThat(list(B, C, D).mostUseful("group")).contains(D);
        assertThat(FindingList.NONE.mostUseful("quiz")).isEmpty();
    }

    @Test
    void nextGoesRoundInOrder() {
        FindingList list = list(A, C, D);
        assertThat(list.after(Optional.empty())).contains(A);
        assertThat(list.after(Optional.of(A))).contains(C);
        assertThat(list.after(Optional.of(D))).contains(A);
        assertThat(FindingList.NONE.after(Optional.empty())).isEmpty();
    }

    @Test
    void previousGoesRoundTheOtherWay() {
        FindingList list = list(A, C, D);
        assertThat(list.before(Optional.empty())).contains(D);
        assertThat(list.before(Optional.of(A))).contains(D);
        assertThat(list.before(Optional.of(D))).contains(C);
        assertThat(FindingList.NONE.before(Optional.of(A))).isEmpty();
    }

    @Test
    void whereTheLastOneIsGoneItBeginsAnew() {
        assertThat(list(A, C).after(Optional.of(D))).contains(A);
        assertThat(list(A, C).before(Optional.of(D))).contains(C);
    }

    @Test
    void hintsComeOnlyAfterEverythingElseIsDone() {
        FindingList list = list(A, B, C);
        assertThat(list.after(Optional.of(A))).contains(C);
        assertThat(list.after(Optional.of(C))).contains(A);
        assertThat(list.before(Optional.of(C))).contains(A);
        assertThat(list(B).after(Optional.empty())).contains(B);
    }

    @Test
    void fromAHintThatWasVisitedByHandItGoesOnFromThere() {
        assertThat(list(A, B, C).after(Optional.of(B))).contains(C);
        assertThat(list(A, B, C).before(Optional.of(B))).contains(A);
    }

    @Test
    void rowsAreCountedBySeverity() {
        assertThat(list(A, B, C, D).count(Severity.ERROR)).isEqualTo(2);
        assertThat(FindingList.NONE.count(Severity.HINT)).isZero();
    }

    @Test
    void aPluginsProblemStandsBeforeTheFindingsOfTheSteps() throws Exception {
        try (Bench bench = new Bench(temp)) {
            OpenDocument document = bench.loaded();
            PluginProblem problem = new PluginProblem("memo", locale -> "Memo rusak.", Optional.empty());
            List<Row> rows =
                    FindingList.of(document, List.of(problem), Texts.INDONESIAN).rows();
            assertThat(rows.get(0).message()).isEqualTo("Memo rusak.");
            assertThat(rows.get(0).step()).isEmpty();
            assertThat(rows.get(0).fix()).isEmpty();
            assertThat(rows).extracting(Row::step).contains("issue-analysis", "quiz");
        }
    }

    @Test
    void beforeTheFirstCheckThereAreOnlyProblems() {
        try (Bench bench = new Bench(temp)) {
            assertThat(FindingList.of(bench.open(), List.of(), Texts.INDONESIAN).rows())
                    .isEmpty();
        }
    }
}
