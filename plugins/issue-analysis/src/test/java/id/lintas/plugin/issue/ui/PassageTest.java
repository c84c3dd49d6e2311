package id.lintas.plugin.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.Place;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Samples;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepFixture;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.Test;

/** From the case text to evidence, and back. */
final class PassageTest {

    private final StepFixture<IssueAnalysis> project = Samples.fixture()
            .caseText(new CaseText(
                    "", List.of(new Paragraph("p3", "Responden, khususnya perusahaan, merasa terbebani."))));
    private EditorFixture<IssueAnalysis> editor = open(Samples.complete());

    private EditorFixture<IssueAnalysis> open(IssueAnalysis data) {
        return EditorFixture.open(project, new IssueEditorFactory(), data);
    }

    private void tab(int index) {
        editor.run(() -> editor.named("issueTabs", JTabbedPane.class).setSelectedIndex(index));
    }

    private List<Evidence> last(String owner) {
        return editor.data().exhibits().stream()
                .filter(e -> e.owner().equals(owner))
                .map(e -> e.evidence())
                .toList();
    }

    @Test
    void aMarkedPassageBecomesEvidenceOfTheSelectedIssue() {
        editor.reveal(Place.item("i4"));
        assertThat(editor.passageTarget()).contains("isu i4");
        editor.takePassage("p3", "merasa terbebani");
        assertThat(last("i4")).containsExactly(Evidence.quoting("e5", "p3", "merasa terbebani"));
    }

    @Test
    void ofTheSelectedCauseAndOfTheSelectedStakeholder() {
        editor.reveal(Place.of("f9", "text"));
        assertThat(editor.passageTarget()).contains("sebab f9");
        editor.takePassage("p3", "terbebani");
        editor.reveal(Place.of("s4", "name"));
        assertThat(editor.passageTarget()).contains("pihak s4");
        editor.takePassage("p3", "perusahaan");
        assertThat(last("f9")).hasSize(1);
        assertThat(last("s4")).extracting(Evidence::quote).containsExactly("perusahaan");
    }

    @Test
    void withNothingThereYetItBeginsTheList() {
        editor = open(IssueAnalysis.empty());
        assertThat(editor.passageTarget()).contains("isu baru");
        editor.takePassage("p3", "merasa terbebani");
        assertThat(last("i1")).hasSize(1);
        tab(1);
        assertThat(editor.passageTarget()).contains("sebab baru");
        editor.takePassage("p3", "khususnya perusahaan");
        assertThat(editor.data().cause("f1").orElseThrow().text()).isEqualTo("khususnya perusahaan");
        tab(2);
        assertThat(editor.passageTarget()).as("no issue is chosen").isEmpty();
        tab(3);
        assertThat(editor.passageTarget()).contains("pihak baru");
    }

    @Test
    void aClickOnTheEvidenceGoesBackToThePassage() {
        editor.reveal(Place.item("i4"));
        editor.takePassage("p3", "merasa terbebani");
        editor.run(() -> editor.named("passage.e5", JButton.class).doClick());
        assertThat(editor.passages()).containsExactly("p3: merasa terbebani");
    }

    @Test
    void wordsThatAreGoneAreSaidToBe() {
        var changed = Samples.complete()
                .withEvidence("i4", list -> List.of(Evidence.quoting("e9", "p3", "kata yang dihapus")));
        editor = open(changed);
        editor.reveal(Place.of("e9", "fact"));
        assertThat(editor.named("passage.e9", JButton.class).getText()).isEqualTo("Kutipan berubah");
    }

    @Test
    void evidenceOfACauseCanBeGoneTo() {
        editor.reveal(Place.of("f9", "text"));
        editor.takePassage("p3", "terbebani");
        editor.reveal(Place.item("i2"));
        assertThat(editor.reveal(Place.of("e5", "fact"))).isTrue();
        assertThat(editor.named("issueTabs", JTabbedPane.class).getSelectedIndex())
                .isEqualTo(1);
    }
}
