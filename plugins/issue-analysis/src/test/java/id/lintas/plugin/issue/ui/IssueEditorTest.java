package id.lintas.plugin.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.Place;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.IssueStep;
import id.lintas.plugin.issue.Samples;
import id.lintas.testkit.EditorFixture;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

final class IssueEditorTest {

    private EditorFixture<IssueAnalysis> editor = open(IssueAnalysis.empty());

    private static EditorFixture<IssueAnalysis> open(IssueAnalysis data) {
        return EditorFixture.open(new IssueStep(), new IssueEditorFactory(), data);
    }

    @Test
    void anIssueIsAddedAndTakenBackByUndo() {
        press("addFirstIssue");
        press("addIssue");
        assertThat(editor.data().issues()).extracting(i -> i.id()).containsExactly("i1", "i2");
        editor.undo();
        editor.undo();
        assertThat(editor.data()).isEqualTo(IssueAnalysis.empty());
        assertThat(editor.edits()).containsExactly("Tambah isu", "Tambah isu");
    }

    @Test
    void choosingAndDeletingTheSelectedIssue() {
        editor = open(Samples.complete());
        editor.reveal(Place.item("i3"));
        press("chooseIssue");
        assertThat(editor.data().chosen()).isEqualTo("i3");
        press("removeIssue");
        assertThat(editor.data().issue("i3")).isEmpty();
        assertThat(editor.data().chosen()).isEmpty();
        editor.undo();
        assertThat(editor.data().chosen()).isEqualTo("i3");
    }

    @Test
    void theRowsFollowTheTotals() {
        editor = open(Samples.complete());
        assertThat(rowIds()).containsExactly("i2", "i1", "i3", "i4", "i5");
    }

    @Test
    void evidenceIsWrittenInItsRow() {
        editor = open(Samples.complete());
        editor.reveal(Place.item("i3"));
        press("addEvidence");
        editor.run(() -> field("fact.e5").setText("Dokumen terlambat"));
        editor.run(() -> field("source.e5").setText("Rapat Oktober"));
        assertThat(evidence("i3")).containsExactly(new Evidence("e5", "Dokumen terlambat", "Rapat Oktober", "", ""));
        press("removeEvidence.e5");
        assertThat(evidence("i3")).isEmpty();
    }

    @Test
    void evidenceMayBeAParagraphOfTheCase() {
        var fixture = Samples.fixture()
                .caseText(new CaseText(
                        "", List.of(new CaseText.Paragraph("p2", "Tumpang"), new CaseText.Paragraph("p3", "Beban"))));
        editor = EditorFixture.open(fixture, new IssueEditorFactory(), Samples.complete());
        editor.reveal(Place.of("e2", "paragraph"));
        JComboBox<?> box = editor.named("paragraph.e2", JComboBox.class);
        assertThat(box.isVisible()).isTrue();
        editor.run(() -> box.setSelectedIndex(1));
        assertThat(evidence("i2").get(1).paragraph()).isEqualTo("p2");
    }

    @Test
    void aCauseIsAddedOnTheRibOfTheSelectedOneAndMarked() {
        editor = open(Samples.complete());
        editor.reveal(Place.item("f7"));
        press("addCause");
        assertThat(editor.data().cause("f10")).hasValue(new Cause("f10", "money", "", false));
        press("markRoot");
        assertThat(editor.data().cause("f10").orElseThrow().root()).isTrue();
        press("removeCause");
        assertThat(editor.data().causes()).hasSize(9);
    }

    @Test
    void theFirstCauseStartsFromTheEmptyState() {
        press("addFirstCause");
        assertThat(editor.data().causes()).containsExactly(new Cause("f1", "man", "", false));
    }

    @Test
    void aRibIsRenamedAndGetsItsUsualNameBack() {
        press("renameRibs");
        editor.run(() -> field("rib.man").setText("Petugas"));
        assertThat(editor.data().ribs()).hasSize(1);
        editor.run(() -> field("rib.man").setText(""));
        assertThat(editor.data()).isEqualTo(IssueAnalysis.empty());
    }

    @Test
    void whysKeepTheirLines() {
        editor.run(() -> field("why.2").setText("Karena dirancang sendiri"));
        assertThat(editor.data().whys()).containsExactly("", "Karena dirancang sendiri");
        assertThat(editor.edits()).contains("Ubah 5 mengapa");
    }

    @Test
    void aStakeholderIsAddedAndRemoved() {
        press("addFirstStakeholder");
        assertThat(editor.data().stakeholders()).hasSize(1);
        press("removeStakeholder");
        assertThat(editor.data().stakeholders()).isEmpty();
    }

    @Test
    void everyPlaceOpensItsTab() {
        editor = open(Samples.complete());
        assertThat(tabAt(Place.field("chosen"))).isZero();
        assertThat(tabAt(Place.of("f3", "rib"))).isEqualTo(1);
        assertThat(tabAt(Place.field("rootCause"))).isEqualTo(2);
        assertThat(tabAt(Place.of("s2", "approach"))).isEqualTo(3);
        assertThat(tabAt(Place.of("e2", "source"))).isZero();
        assertThat(tabAt(Place.of("material", "title"))).isEqualTo(1);
        assertThat(tabAt(Place.of("i4", "growth"))).isZero();
        assertThat(editor.reveal(Place.item("x9"))).isFalse();
        assertThat(editor.reveal(Place.of("f3", "nothing"))).isFalse();
    }

    @Test
    void aPlaceInTheTableSelectsItsCell() {
        editor = open(Samples.complete());
        editor.reveal(Place.of("i4", "growth"));
        JTable table = editor.every(JTable.class).get(0);
        assertThat(rowIds().get(table.getSelectedRow())).isEqualTo("i4");
        assertThat(table.getColumnName(table.getSelectedColumn())).isEqualTo("G");
        editor.reveal(Place.of("i1", "widespread"));
        assertThat(rowIds().get(table.getSelectedRow())).isEqualTo("i1");
        assertThat(table.getColumnName(table.getSelectedColumn())).isEqualTo("K");
    }

    @Test
    void aPlaceInTheTableIsFoundWhenApklIsScored() {
        editor = EditorFixture.open(
                Samples.fixture().setting("apkl.mode", "score"), new IssueEditorFactory(), Samples.complete());
        assertThat(editor.reveal(Place.of("i4", "growth"))).isTrue();
        JTable table = editor.every(JTable.class).get(0);
        assertThat(table.getColumnName(table.getSelectedColumn())).isEqualTo("G");
        assertThat(editor.reveal(Place.of("i4", "feasibleScore"))).isTrue();
        assertThat(editor.reveal(Place.of("i4", "feasible"))).isFalse();
    }

    @Test
    void aDigitSetsTheScoreAndTheRowMovesToItsRank() {
        editor = open(Samples.complete());
        editor.reveal(Place.of("i4", "urgency"));
        type('5');
        assertThat(editor.data().issue("i4").orElseThrow().urgency()).isEqualTo(5);
        assertThat(rowIds()).containsExactly("i2", "i1", "i4", "i3", "i5");
        editor.undo();
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void aReasonToKeepAnIssueBringsItBackIntoTheRanking() {
        editor = open(Samples.complete());
        editor.reveal(Place.of("i5", "overrideReason"));
        editor.run(() -> text("Alasan mempertahankan walau gugur").setText("Diminta pimpinan"));
        assertThat(editor.data().issue("i5").orElseThrow().overrideReason()).isEqualTo("Diminta pimpinan");
        assertThat(editor.reveal(Place.of("i2", "overrideReason"))).isFalse();
    }

    @Test
    void theReasonForChoosingIsAskedOfTheChosenIssueAlone() {
        editor = open(Samples.complete());
        assertThat(editor.reveal(Place.of("i2", "reason"))).isTrue();
        assertThat(editor.reveal(Place.of("i1", "reason"))).isFalse();
        press("chooseIssue");
        assertThat(editor.reveal(Place.of("i1", "reason"))).isTrue();
        press("unchooseIssue");
        assertThat(editor.data().chosen()).isEmpty();
    }

    @Test
    void everyFieldOfTheChosenIssueIsReached() {
        editor = open(Samples.complete());
        for (String field : List.of(
                "statement", "problems", "affected", "evidence", "sectors", "whyNotAlone", "drivers", "reason")) {
            assertThat(editor.reveal(Place.of("i2", field))).as(field).isTrue();
        }
    }

    @Test
    void nothingCanBeChangedWhereItIsReadOnly() {
        editor = EditorFixture.openReadOnly(Samples.fixture(), new IssueEditorFactory(), Samples.complete());
        for (String button : List.of(
                "addIssue", "chooseIssue", "removeIssue", "addEvidence", "addCause", "markRoot", "removeCause")) {
            assertThat(editor.named(button, AbstractButton.class).isEnabled())
                    .as(button)
                    .isFalse();
        }
        assertThat(field("why.1").isEditable()).isFalse();
        FishboneView view = editor.named("fishbone", FishboneView.class);
        editor.run(() -> act(view, "INSERT"));
        editor.run(() -> act(view, "ctrl R"));
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void whatIsShownFollowsUndo() {
        editor = open(Samples.complete());
        editor.run(() -> field("why.1").setText("Mengapa lain?"));
        editor.undo();
        editor.undo();
        assertThat(field("why.1").getText()).isEqualTo(Samples.complete().whys().get(0));
    }

    @Test
    void theEditorSpeaksEnglish() {
        editor = EditorFixture.open(Samples.fixture().language("en"), new IssueEditorFactory(), Samples.complete());
        JTabbedPane tabs = editor.named("issueTabs", JTabbedPane.class);
        assertThat(tabs.getTitleAt(0)).startsWith("Issues and USG");
        press("addCause");
        assertThat(editor.edits()).containsExactly("Add cause");
    }

    private int tabAt(Place place) {
        assertThat(editor.reveal(place)).as("%s", place).isTrue();
        return editor.named("issueTabs", JTabbedPane.class).getSelectedIndex();
    }

    private List<String> rowIds() {
        JTable table = editor.every(JTable.class).get(0);
        return java.util.stream.IntStream.range(0, table.getRowCount())
                .mapToObj(r -> table.getValueAt(r, 0).toString())
                .map(text -> text.replaceAll(".*(i\\d+).*", "$1"))
                .toList();
    }

    private List<Evidence> evidence(String issue) {
        return editor.data().issue(issue).orElseThrow().evidence();
    }

    private JTextField field(String name) {
        return editor.named(name, JTextField.class);
    }

    private JTextComponent text(String label) {
        return editor.every(JTextComponent.class).stream()
                .filter(c -> label.equals(c.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    private static void act(JComponent component, String action) {
        component
                .getActionMap()
                .get(action)
                .actionPerformed(new ActionEvent(component, ActionEvent.ACTION_PERFORMED, action));
    }

    /** What a key press does to the table, without a window that has the focus. */
    private void type(char digit) {
        JTable table = editor.every(JTable.class).get(0);
        var event = new KeyEvent(table, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, digit);
        editor.run(() -> {
            for (KeyListener listener : table.getKeyListeners()) {
                listener.keyTyped(event);
            }
        });
    }

    private void press(String name) {
        AbstractButton button = editor.named(name, AbstractButton.class);
        editor.run(button::doClick);
    }
}
