package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.BadLocationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class FormTextTest {

    private final FakeHost<Sheet> host = new FakeHost<>(Sheet.of(Sheet.row("i1"), Sheet.row("i2")));
    private Form<Sheet.Row> form;

    @BeforeEach
    void openForm() {
        host.texts = Map.of("field.statement", "Rumusan isu", "field.statement.hint", "Misalnya: data ganda");
        form = Form.ofElement(host, Sheet.Row.class, "rows")
                .required()
                .text("statement")
                .lines("affected", 2);
        host.shows = sheet -> form.show(sheet.first());
        form.show(host.data().first());
    }

    private JTextField statement() {
        return Find.one(form.component(), JTextField.class);
    }

    private JTextArea affected() {
        return Find.one(form.component(), JTextArea.class);
    }

    private static void type(javax.swing.text.JTextComponent component, String text) throws BadLocationException {
        for (int i = 0; i < text.length(); i++) {
            component.getDocument().insertString(component.getCaretPosition(), text.substring(i, i + 1), null);
        }
    }

    @Test
    void typingEditsTheElementUnderOneMergeKey() throws BadLocationException {
        type(statement(), "Data");

        assertThat(host.data().first().statement()).isEqualTo("Data");
        assertThat(host.data().rows().get(1)).isEqualTo(Sheet.row("i2"));
        assertThat(host.edits).hasSize(4).containsOnly(new FakeHost.Edit("Rumusan isu", "i1.statement"));
    }

    @Test
    void showingIsNotAnEdit() {
        form.show(host.data().first().withStatement("Dari berkas"));

        assertThat(statement().getText()).isEqualTo("Dari berkas");
        assertThat(host.edits).isEmpty();
    }

    @Test
    void showingKeepsTheCaretInItsWord() {
        form.show(host.data().first().withStatement("Data usaha ganda"));
        statement().setCaretPosition("Data usaha".length());

        form.show(host.data().first().withStatement("Data usaha yang ganda sekali"));

        assertThat(statement().getCaretPosition()).isBetween("Data usaha".length(), "Data usaha yang ".length());
    }

    @Test
    void anotherElementStartsAtItsBeginning() {
        form.show(host.data().first().withStatement("Satu"));
        statement().setCaretPosition(4);

        form.show(host.data().rows().get(1).withStatement("Satu dua tiga"));

        assertThat(statement().getCaretPosition()).isZero();
    }

    @Test
    void anEntryALineBecomesAListWithoutBlanks() throws BadLocationException {
        type(affected(), "Perusahaan\n  Asosiasi \n\n");

        assertThat(host.data().first().affected()).isEqualTo(List.of("Perusahaan", "Asosiasi"));
    }

    @Test
    void aNewLineThatIsStillEmptyStaysWhileOneTypes() throws BadLocationException {
        type(affected(), "Perusahaan\n");

        assertThat(affected().getText()).isEqualTo("Perusahaan\n");
    }

    @Test
    void undoBringsTheTextBack() throws BadLocationException {
        Sheet before = host.data();
        type(statement(), "Data");

        form.show(before.first());

        assertThat(statement().getText()).isEmpty();
    }

    @Test
    void aReadOnlyTextCanBeSelectedButNotChanged() {
        host.readOnly = true;

        form.show(host.data().first().withStatement("Versi baru"));

        assertThat(statement().isEditable()).isFalse();
        assertThat(statement().isEnabled()).isTrue();
        assertThat(statement().getText()).isEqualTo("Versi baru");
    }

    @Test
    void withoutAnElementTheFieldsAreEmptyAndDisabled() {
        form.show(host.data().first().withStatement("Data"));

        form.show(null);

        assertThat(statement().getText()).isEmpty();
        assertThat(statement().isEnabled()).isFalse();
        assertThat(host.edits).isEmpty();
    }

    @Test
    void aFieldSaysItsNameAndThatItIsAskedFor() {
        var context = statement().getAccessibleContext();

        assertThat(context.getAccessibleName()).isEqualTo("Rumusan isu");
        assertThat(context.getAccessibleDescription()).isEqualTo("wajib diisi. Misalnya: data ganda");
        assertThat(Find.all(form.component(), JLabel.class))
                .filteredOn(label -> label.getLabelFor() == statement())
                .singleElement()
                .extracting(JLabel::getText)
                .isEqualTo("Rumusan isu");
    }

    @Test
    void tabLeavesATextOfSeveralLines() {
        assertThat(affected().getFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS))
                .contains(java.awt.AWTKeyStroke.getAWTKeyStroke("TAB"));
    }
}
