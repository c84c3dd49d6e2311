package id.lintas.plugin.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.testkit.EditorFixture;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class PracticeEditorTest {

    private static EditorFixture<PracticeData> open(PracticeData data) {
        return EditorFixture.open(Fixtures.bps(), new PracticeEditorFactory(), data);
    }

    private static void type(EditorFixture<PracticeData> editor, String text) {
        editor.run(() -> editor.named("searchLibrary", JTextField.class).setText(text));
    }

    private static void click(EditorFixture<PracticeData> editor, String name) {
        AbstractButton button = editor.named(name, AbstractButton.class);
        editor.run(button::doClick);
    }

    private static int found(EditorFixture<PracticeData> editor) {
        return editor.named("results", JList.class).getModel().getSize();
    }

    @Test
    void usingAPracticeIsOneEditAndCanBeTakenBack() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        type(editor, "estonia");
        click(editor, "use");
        assertThat(editor.edits()).containsExactly("Pakai praktik p1");
        assertThat(editor.data().practices()).singleElement().satisfies(p -> {
            assertThat(p.libraryId()).isEqualTo("ee-x-road");
            assertThat(p.title()).startsWith("Estonia");
        });
        assertThat(editor.named("use", JButton.class).isVisible()).isFalse();
        click(editor, "cancelUse");
        assertThat(editor.data()).isEqualTo(PracticeData.empty());
        editor.undo();
        assertThat(editor.data().practices()).hasSize(1);
    }

    @Test
    void aSuggestionSearchesWithTheWordsOfTheItemAndTiesThePracticeToIt() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        click(editor, "suggest.r1");
        assertThat(editor.named("searchLibrary", JTextField.class).getText())
                .isEqualTo("Direktorat enggan melepas survei dan pagunya");
        assertThat(found(editor)).isBetween(1, 71);
        click(editor, "use");
        assertThat(editor.data().practices().get(0).obstacles())
                .containsExactly(new ItemRef("obstacle-estimation", "r1"));
    }

    @Test
    void anotherQuestionShowsItsBestAnswerAndAFilterKeepsTheChosenPractice() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        JList<?> results = editor.named("results", JList.class);
        type(editor, "survei");
        assertThat(results.getSelectedIndex()).isZero();
        editor.run(() -> results.setSelectedIndex(results.getModel().getSize() - 1));
        Hit chosen = (Hit) results.getSelectedValue();
        click(editor, "facet.country." + (chosen.practice().indonesian() ? "indonesia" : "abroad"));
        assertThat(results.getSelectedValue()).isEqualTo(chosen);
    }

    @Test
    void typingSomethingElseForgetsTheSuggestion() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        click(editor, "suggest.r1");
        type(editor, "estonia");
        click(editor, "use");
        assertThat(editor.data().practices().get(0).obstacles()).isEmpty();
    }

    @Test
    void whereNothingIsFoundTheFilterIsNamedAndCanBeCleared() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        click(editor, "facet.level.unit");
        assertThat(found(editor)).isEqualTo(9);
        type(editor, "estonia");
        assertThat(found(editor)).isZero();
        click(editor, "clearSearch");
        assertThat(found(editor)).isEqualTo(1);
        assertThat(editor.named("facet.level.unit", JCheckBox.class).isSelected())
                .isFalse();
    }

    @Test
    void aSourceOpensInTheBrowserOnlyOnAClick() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        type(editor, "estonia");
        assertThat(editor.browsed()).isEmpty();
        click(editor, "source");
        assertThat(editor.browsed())
                .singleElement()
                .satisfies(uri -> assertThat(uri.getScheme()).startsWith("http"));
    }

    @Test
    void anActivityIsTickedInTheMenuAndTakenBackThere() {
        PracticeData data = PracticeData.empty().with(Practice.ofLibrary("p1", "ee-x-road", "X-Road"));
        EditorFixture<PracticeData> editor = open(data);
        type(editor, "estonia");
        RefPicker picker = editor.every(RefPicker.class).get(0);
        editor.run(() -> entry(picker.menu(), "pick.k6").doClick());
        assertThat(editor.data().practices().get(0).activities())
                .extracting(ItemRef::id)
                .containsExactly("k6");
        assertThat(editor.edits()).containsExactly("Ubah kegiatan yang memakai praktik");
        RefPicker again = editor.every(RefPicker.class).get(0);
        editor.run(() -> entry(again.menu(), "pick.k6").doClick());
        assertThat(editor.data()).isEqualTo(data);
    }

    private static AbstractButton entry(JPopupMenu menu, String name) {
        for (var part : menu.getComponents()) {
            if (name.equals(part.getName())) {
                return (AbstractButton) part;
            }
        }
        throw new AssertionError("No entry " + name);
    }

    @Test
    void anOwnPracticeIsAddedAndShownForWriting() {
        EditorFixture<PracticeData> editor = open(PracticeData.empty());
        click(editor, "addFirstOwn");
        assertThat(editor.data().own()).extracting(Practice::id).containsExactly("p1");
        assertThat(editor.reveal(Place.of("p1", "source"))).isTrue();
        assertThat(editor.named("deleteOwn", JButton.class).isEnabled()).isTrue();
        click(editor, "deleteOwn");
        assertThat(editor.data()).isEqualTo(PracticeData.empty());
    }

    @Test
    void theTabsCountWhatIsInThem() {
        EditorFixture<PracticeData> editor = open(Fixtures.half());
        assertThat(editor.every(JLabel.class))
                .extracting(label -> String.valueOf(label.getText()).strip())
                .contains("74", "6", "3");
    }

    @Test
    void aPracticeInUseCanBeReadInTheLibraryWhateverIsSearched() {
        EditorFixture<PracticeData> editor = open(Fixtures.complete());
        type(editor, "samsat");
        editor.reveal(Place.of("p6", "lesson"));
        click(editor, "readInLibrary");
        assertThat(editor.every(JTabbedPane.class).get(0).getSelectedIndex()).isZero();
        assertThat(editor.named("results", JList.class).getSelectedValue().toString())
                .contains("ee-x-road");
    }

    @Test
    void aPlaceThatIsNotThereIsNotReached() {
        EditorFixture<PracticeData> editor = open(Fixtures.complete());
        assertThat(editor.reveal(Place.of("p99", "lesson"))).isFalse();
        assertThat(editor.reveal(Place.field("nothing"))).isFalse();
    }
}
