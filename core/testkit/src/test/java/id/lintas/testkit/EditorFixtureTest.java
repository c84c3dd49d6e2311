package id.lintas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import java.net.URI;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class EditorFixtureTest {

    private final EditorFixture<Memo> editor = Memos.open(p -> {});

    private void write(String text) {
        JTextField note = editor.named("note", JTextField.class);
        editor.run(() -> {
            note.setText(text);
            note.postActionEvent();
        });
    }

    private void click(String name) {
        editor.run(editor.named(name, AbstractButton.class)::doClick);
    }

    private String note() {
        return editor.named("note", JTextField.class).getText();
    }

    @Test
    void theDataIsShownWhenTheEditorOpens() {
        assertThat(note()).isEqualTo("Rapat");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void anEditIsKeptWithItsLabelAndCanBeTakenBack() {
        write("Lokakarya");
        assertThat(editor.data()).isEqualTo(new Memo("Lokakarya", Memos.WRITTEN.target()));
        assertThat(editor.edits()).containsExactly("Ubah catatan");
        editor.undo();
        assertThat(editor.data()).isEqualTo(Memos.WRITTEN);
        assertThat(note()).isEqualTo("Rapat");
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        write("Rapat");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void undoWithoutAnEditIsAnErrorOfTheTest() {
        assertThatThrownBy(editor::undo).isInstanceOf(AssertionError.class);
    }

    @Test
    void aNewIdIsHigherThanEveryIdAndReference() {
        write("m4");
        click("id");
        assertThat(note()).isEqualTo("m5");
        EditorFixture<Memo> referring = EditorFixture.open(new MemoStep(), Memos.plain(), new Memo("a", "memo:m9"));
        referring.run(referring.named("id", JButton.class)::doClick);
        assertThat(referring.named("note", JTextField.class).getText()).isEqualTo("m10");
    }

    @Test
    void aNumberInRunningTextIsNoId() {
        write("lihat m7 dan m12345678901234567890");
        click("id");
        assertThat(note()).isEqualTo("m1");
    }

    @Test
    void whatTheEditorAsksOfItsHostIsRemembered() {
        click("open");
        click("browse");
        click("focus");
        assertThat(editor.opened()).containsExactly(new ItemRef("quiz", "q1"));
        assertThat(editor.browsed()).containsExactly(URI.create("https://example.org/"));
        assertThat(editor.focused()).containsExactly(Place.field("note"));
    }

    @Test
    void workForLaterIsDoneAtOnce() {
        click("later");
        assertThat(note()).isEqualTo("Rapat!");
    }

    @Test
    void aReadOnlyEditorIsToldSo() {
        EditorFixture<Memo> readOnly =
                EditorFixture.openReadOnly(StepFixture.of(new MemoStep()), Memos.plain(), Memos.WRITTEN);
        assertThat(readOnly.named("note", JTextField.class).isEditable()).isFalse();
    }

    @Test
    void placesAreAskedOfTheEditor() {
        assertThat(editor.reveal(Place.field("note"))).isTrue();
        assertThat(editor.reveal(Place.field("nowhere"))).isFalse();
    }

    @Test
    void componentsAreFoundByNameAndTypeAtAnyDepth() {
        EditorFixture<Memo> deep = Memos.open(p -> {
            JPanel inner = new JPanel();
            JLabel label = new JLabel("x");
            label.setName("open");
            inner.add(label);
            p.add(inner);
        });
        assertThat(deep.named("open", JLabel.class).getText()).isEqualTo("x");
        assertThat(deep.every(JButton.class)).extracting(JButton::getName).startsWith("open", "browse");
        assertThatThrownBy(() -> deep.named("close", JButton.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No JButton named close");
    }

    @Test
    void theWorkIsDoneOnTheEventThreadAndItsErrorIsTheTests() {
        boolean[] there = new boolean[1];
        editor.run(() -> there[0] = SwingUtilities.isEventDispatchThread());
        assertThat(there[0]).isTrue();
        assertThatThrownBy(() -> editor.run(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("broken");
    }
}
