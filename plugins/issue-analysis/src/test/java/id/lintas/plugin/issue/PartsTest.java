package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the navigator ticks, and where it leads. */
final class PartsTest {

    @Test
    void theListIsDoneWhenEnoughIssuesHaveAStatement() {
        var one = Samples.of(Issue.of("i1", "Isu pertama"), Issue.of("i2", ""));
        assertThat(part(one, "list")).extracting(Part::done, Part::total).containsExactly(1, 3);
        var fixture = Samples.fixture().setting("issues.min", 1);
        assertThat(fixture.parts(Samples.of(Issue.of("i1", "Isu pertama")))
                        .get(0)
                        .complete())
                .isTrue();
    }

    @Test
    void apklLeadsToTheFirstOpenJudgement() {
        assertThat(part(Samples.half(), "apkl").place()).isEqualTo(Place.of("i4", "feasible"));
        assertThat(part(IssueAnalysis.empty(), "apkl").place()).isEqualTo(Place.field("issues"));
    }

    @Test
    void usgLeadsToTheFirstOpenScoreAndLeavesFailedIssuesOut() {
        assertThat(part(Samples.half(), "usg").place()).isEqualTo(Place.of("i3", "growth"));
        assertThat(part(Samples.complete(), "usg"))
                .extracting(Part::done, Part::total)
                .containsExactly(4, 4);
    }

    @Test
    void theChosenIssueCountsItsSevenFields() {
        assertThat(part(Samples.complete(), "chosen"))
                .extracting(Part::done, Part::total, Part::place)
                .containsExactly(7, 7, Place.item("i2"));
        assertThat(part(Samples.complete().choose(""), "chosen"))
                .extracting(Part::done, Part::place)
                .containsExactly(0, Place.field("chosen"));
    }

    @Test
    void theFishboneNeedsCausesAndARootCause() {
        var noRoot = Samples.complete()
                .withCauses(Samples.complete().causes().stream()
                        .map(c -> Records.with(c, "root", false))
                        .toList());
        assertThat(part(noRoot, "fishbone").done()).isEqualTo(1);
        assertThat(part(Samples.complete(), "fishbone").complete()).isTrue();
        assertThat(part(Samples.complete().withCauses(List.of()), "fishbone").done())
                .isZero();
    }

    @Test
    void everyPartLeadsToAPlaceThatTheEditorKnows() {
        for (var data : List.of(IssueAnalysis.empty(), Samples.half(), Samples.complete())) {
            var editor = id.lintas.testkit.EditorFixture.open(
                    new IssueStep(), new id.lintas.plugin.issue.ui.IssueEditorFactory(), data);
            for (Part part : Samples.fixture().parts(data)) {
                assertThat(editor.reveal(part.place())).as(part.id()).isTrue();
            }
        }
    }

    private static Part part(IssueAnalysis data, String id) {
        return Samples.fixture().parts(data).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
