package id.lintas.plugin.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.PracticeStep;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepFixture;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

/** Using, changing and letting go of practices in the editor. */
class UseFlowTest {

    private static final PracticeData ONE = PracticeData.empty().with(Practice.ofLibrary("p1", "ee-x-road", "X-Road"));

    private static EditorFixture<PracticeData> open(PracticeData data) {
        return EditorFixture.open(Fixtures.bps(), new PracticeEditorFactory(), data);
    }

    private static void click(EditorFixture<PracticeData> editor, String name) {
        editor.run(editor.named(name, AbstractButton.class)::doClick);
    }

    private static int tab(EditorFixture<PracticeData> editor) {
        return editor.every(JTabbedPane.class).get(0).getSelectedIndex();
    }

    private static PracticeData linkedTo(ItemRef... refs) {
        return ONE.change("p1", p -> Records.with(p, "activities", List.of(refs)));
    }

    @Test
    void aPracticeInUseIsLetGoOfAndComesBackWithUndo() {
        EditorFixture<PracticeData> editor = open(ONE);
        assertThat(editor.reveal(Place.of("p1", "lesson"))).isTrue();
        click(editor, "deletePractice");
        assertThat(editor.data().practices()).isEmpty();
        assertThat(editor.edits()).containsExactly("Batalkan praktik p1");
        editor.undo();
        assertThat(editor.data()).isEqualTo(ONE);
    }

    @Test
    void withNothingInUseTheTabLeadsToTheSearch() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        editor.run(() -> editor.every(JTabbedPane.class).get(0).setSelectedIndex(1));
        click(editor, "findPractice");
        assertThat(tab(editor)).isZero();
    }

    @Test
    void theSecondPracticeGetsAnIdThatWasNeverUsed() {
        EditorFixture<PracticeData> editor =
                open(PracticeData.empty().with(Practice.ofLibrary("p4", "id-samsat", "Samsat")));
        editor.run(() -> editor.named("searchLibrary", JTextField.class).setText("estonia"));
        click(editor, "use");
        assertThat(editor.data().practices()).extracting(Practice::id).containsExactly("p4", "p5");
    }

    @Test
    void aChipLeadsToItsItemAndOneThatIsGoneLeadsNowhere() {
        ItemRef k6 = new ItemRef("activity-planning", "k6");
        EditorFixture<PracticeData> editor = open(linkedTo(k6, new ItemRef("activity-planning", "k77")));
        editor.reveal(Place.of("p1", "activities"));
        click(editor, "target.k6");
        assertThat(editor.opened()).containsExactly(k6);
        assertThat(editor.named("target.k77", JButton.class).isEnabled()).isFalse();
        assertThat(editor.named("target.k77", JButton.class).getText()).contains("tidak ditemukan");
    }

    @Test
    void aLinkThatIsGoneCanBeTakenOutInTheMenu() {
        EditorFixture<PracticeData> editor = open(linkedTo(new ItemRef("activity-planning", "k77")));
        editor.reveal(Place.of("p1", "activities"));
        RefPicker picker = pickers(editor, "target.k77").get(0);
        editor.run(() -> named(picker.menu(), "pick.k77").doClick());
        assertThat(editor.data()).isEqualTo(ONE);
    }

    /** The pickers that show that chip. */
    private static List<RefPicker> pickers(EditorFixture<PracticeData> editor, String chip) {
        return editor.every(RefPicker.class).stream()
                .filter(p -> List.of(p.getComponents()).stream().anyMatch(c -> chip.equals(c.getName())))
                .toList();
    }

    private static AbstractButton named(JPopupMenu menu, String name) {
        return List.of(menu.getComponents()).stream()
                .filter(c -> name.equals(c.getName()))
                .map(AbstractButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNoItemIsThereTheMenuSaysSo() {
        EditorFixture<PracticeData> editor =
                EditorFixture.open(StepFixture.of(new PracticeStep()), new PracticeEditorFactory(), ONE);
        editor.reveal(Place.of("p1", "activities"));
        RefPicker picker = editor.every(RefPicker.class).get(0);
        editor.run(() -> {
            JPopupMenu menu = picker.menu();
            assertThat(menu.getComponentCount()).isEqualTo(1);
            assertThat(menu.getComponent(0).isEnabled()).isFalse();
        });
    }

    @Test
    void aReadOnlyEditorSearchesAndReadsButUsesNothing() {
        EditorFixture<PracticeData> editor =
                EditorFixture.openReadOnly(Fixtures.bps(), new PracticeEditorFactory(), Fixtures.complete());
        editor.run(() -> editor.named("searchLibrary", JTextField.class).setText("estonia"));
        assertThat(editor.named("results", JList.class).getModel().getSize()).isEqualTo(1);
        for (String name : List.of("deletePractice", "deleteOwn", "addOwn", "addFirstOwn", "use", "cancelUse")) {
            AbstractButton button = editor.named(name, AbstractButton.class);
            assertThat(!button.isEnabled() || !button.isVisible()).as(name).isTrue();
        }
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void aPracticeWhoseEntryIsGoneCanBeSeenButNotReadInTheLibrary() {
        EditorFixture<PracticeData> editor =
                open(PracticeData.empty().with(Practice.ofLibrary("p1", "xx-gone", "Hilang")));
        assertThat(editor.reveal(Place.of("p1", "libraryId"))).isTrue();
        assertThat(editor.named("readInLibrary", JButton.class).isEnabled()).isFalse();
    }

    @Test
    void theEditorSpeaksEnglish() {
        EditorFixture<PracticeData> editor =
                EditorFixture.open(Fixtures.bps().language("en"), new PracticeEditorFactory(), PracticeData.empty());
        assertThat(editor.every(JButton.class))
                .extracting(b -> b.getText() == null ? "" : b.getText())
                .noneMatch(t -> t.contains("praktik") || t.contains("Cari"));
        editor.run(() -> editor.named("searchLibrary", JTextField.class).setText("estonia"));
        click(editor, "use");
        assertThat(editor.edits()).singleElement().asString().doesNotContain("praktik");
    }
}
