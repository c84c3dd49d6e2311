package id.lintas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTree;
import org.junit.jupiter.api.Test;

/** What the looks at an editor's controls find and what they pass over. */
class ControlChecksTest {

    private static EditorFixture<Memo> with(JComponent... more) {
        return Memos.open(p -> List.of(more).forEach(p::add));
    }

    private static <C extends JComponent> C called(C component, String name) {
        component.setName(name);
        return component;
    }

    @Test
    void everyKindOfControlNeedsAName() {
        assertThat(AccessibleNames.missing(with(
                        called(new JButton(), "button"),
                        called(new JTextArea(), "area"),
                        called(new JComboBox<String>(), "combo"),
                        called(new JTable(), "table"),
                        called(new JTree(), "tree"),
                        called(new JList<String>(), "list"))))
                .hasSize(6)
                .anyMatch(m -> m.startsWith("JComboBox combo"));
    }

    @Test
    void aTextALabelOrAGivenNameIsAName() {
        JTextField labelled = new JTextField();
        JLabel label = new JLabel("Nama");
        label.setLabelFor(labelled);
        JTable table = new JTable();
        table.getAccessibleContext().setAccessibleName("Kegiatan");
        assertThat(AccessibleNames.missing(with(new JCheckBox("Terbit"), label, labelled, table)))
                .isEmpty();
    }

    @Test
    void aNameOfSpacesIsNone() {
        assertThat(AccessibleNames.missing(with(new JButton("  ")))).hasSize(1);
    }

    @Test
    void whatCannotHaveTheFocusNeedsNoName() {
        JButton decoration = new JButton();
        decoration.setFocusable(false);
        assertThat(AccessibleNames.missing(with(decoration))).isEmpty();
    }

    @Test
    void aLabelOrButtonThatWouldReadHtmlIsNamedWithItsText() {
        JLabel safe = new JLabel("<html>a");
        safe.putClientProperty("html.disable", true);
        assertThat(HtmlRendering.possible(with(safe, new JLabel("b"), new JButton("c"))))
                .containsExactly("JLabel 'b'", "JButton 'c'");
    }

    @Test
    void aFieldForSearchingMayBeWrittenInWhereNothingMayBeChanged() {
        JTextField locked = called(new JTextField(), "locked");
        locked.setEditable(false);
        JTextField off = called(new JTextField(), "off");
        off.setEnabled(false);
        assertThat(ReadOnlyControls.open(
                        with(called(new JTextField(), "searchLibrary"), called(new JTextField(), "name"), locked, off)))
                .containsExactly("JTextField note", "JTextField name");
    }

    @Test
    void aTextThatIsNotThereIsFoundInLabelsButtonsAndTips() {
        JLabel label = new JLabel("‹field.x›");
        JButton tipped = new JButton("a");
        tipped.setToolTipText("‹tip.x›");
        JTextField data = called(new JTextField("‹so›"), "data");
        assertThat(MissingTexts.shown(with(label, tipped, new JButton("‹edit.x›"), data)))
                .containsExactly("‹field.x›", "‹tip.x›", "‹edit.x›");
    }
}
