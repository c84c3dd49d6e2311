package id.lintas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepFixtureTest {

    private static final Item K1 = Item.of("activity-planning", "k1", "Satu pintu", Item.ACTIVITY);

    private final StepFixture<Memo> fixture = StepFixture.of(new MemoStep());

    @Test
    void aFindingIsToldWithItsSeverityAndPlace() {
        assertThat(fixture.findingIds(new Memo("", ""))).containsExactly("ERROR note-missing@m1.note");
    }

    @Test
    void indonesianIsSpokenUnlessAnotherLanguageIsNamed() {
        assertThat(fixture.findings(new Memo("", "")).get(0).message()).isEqualTo("Catatan m1 masih kosong.");
        assertThat(fixture.language("en").findings(new Memo("", "")).get(0).next())
                .isEqualTo("Fill in the note");
    }

    @Test
    void itemsOfOtherStepsAndTheStepsOwnAreInTheProject() {
        assertThat(fixture.findingIds(Memos.WRITTEN)).containsExactly("WARNING target-gone@.target");
        fixture.with(K1);
        assertThat(fixture.findingIds(Memos.WRITTEN)).isEmpty();
        assertThat(fixture.context(Memos.WRITTEN).project().items("memo"))
                .extracting(Item::label)
                .containsExactly("Rapat");
        assertThat(fixture.context().project().items(Item.ACTIVITY)).containsExactly(K1);
    }

    @Test
    void linksComeFromOtherStepsAndFromTheStepItself() {
        Link other = new Link(new ItemRef("best-practices", "p1"), K1.ref());
        fixture.with(other);
        assertThat(fixture.context(Memos.WRITTEN).project().linksTo(K1.ref()))
                .containsExactly(other, new Link(new ItemRef("memo", "m1"), K1.ref()));
        assertThat(fixture.context().project().linksTo(K1.ref())).containsExactly(other);
    }

    @Test
    void settingsAndTheCaseAreWhatTheTestSays() {
        CaseText text = new CaseText("BPS", List.of(new CaseText.Paragraph("p1", "Survei")));
        fixture.setting("quiz.questions", 3).caseText(text);
        assertThat(fixture.context().project().settings().number("quiz.questions", 5))
                .isEqualTo(3);
        assertThat(fixture.context().project().settings().number("issues.min", 4))
                .isEqualTo(4);
        assertThat(fixture.context().project().caseText()).isEqualTo(text);
    }

    @Test
    void theFirstFixOfAnIdIsCarriedOut() {
        assertThat(fixture.fix(new Memo("", ""), "note-missing").note()).isEqualTo("x");
    }

    @Test
    void aFindingOrFixThatIsNotThereIsSaidWithWhatIsThere() {
        assertThatThrownBy(() -> fixture.fix(new Memo("", ""), "other"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("other")
                .hasMessageContaining("note-missing");
        assertThatThrownBy(() -> fixture.fix(Memos.WRITTEN, "target-gone"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No fix for target-gone");
    }

    @Test
    void whatIsMissingInTheFileIsEmptyAndAWrongTypeNamesTheRecord() {
        assertThat(fixture.read("{\"note\": \"a\"}")).isEqualTo(new Memo("a", ""));
        assertThatThrownBy(() -> fixture.read("{\"note\": []}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Memo");
        assertThatThrownBy(() -> fixture.read("{")).isInstanceOf(AssertionError.class);
    }

    @Test
    void theReportHasALineForEachPiece() {
        assertThat(fixture.report(Memos.WRITTEN)).isEqualTo("Catatan: Rapat\n");
        assertThat(fixture.language("en").report(new Memo("", ""))).isEqualTo("! Note m1 is empty.\n");
    }
}
