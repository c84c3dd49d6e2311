package id.lintas.app.editing;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.session.Edit;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;

/** A text field that is bound to the project's header. Showing a value is no edit, and leaves the caret alone. */
final class ProjectField {

    private final OpenDocument document;
    private final String label;
    private final String key;
    private final Function<CaseProject, String> read;
    private final BiFunction<CaseProject, String, CaseProject> write;
    private final JTextComponent field;
    private boolean showing;

    /** @param key names the field: for merging, and for tests */
    ProjectField(
            OpenDocument document,
            String label,
            String key,
            Function<CaseProject, String> read,
            BiFunction<CaseProject, String, CaseProject> write,
            JTextComponent field) {
        this.document = document;
        this.label = label;
        this.key = key;
        this.read = read;
        this.write = write;
        this.field = field;
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(label);
        field.setEditable(!document.readOnly());
        Kit.onTyped(field, this::typed);
        refresh();
    }

    static ProjectField line(
            OpenDocument document,
            String label,
            String key,
            Function<CaseProject, String> read,
            BiFunction<CaseProject, String, CaseProject> write) {
        return new ProjectField(document, label, key, read, write, new JTextField());
    }

    /** Instead of pressing the page's button. */
    ProjectField onEnter(Runnable deed) {
        if (field instanceof JTextField line) {
            line.addActionListener(e -> deed.run());
        }
        return this;
    }

    JTextComponent field() {
        return field;
    }

    JLabel caption() {
        return caption(label);
    }

    /** For a column of fields: the words over it, without the number of the row. */
    JLabel caption(String text) {
        JLabel caption = Kit.note(text);
        caption.putClientProperty("FlatLaf.styleClass", "caption");
        caption.setForeground(Kit.color("text2"));
        caption.setLabelFor(field);
        return caption;
    }

    void refresh() {
        String value = read.apply(document.project());
        if (!field.getText().equals(value)) {
            showing = true;
            int caret = field.getCaretPosition();
            field.setText(value);
            field.setCaretPosition(Math.min(caret, value.length()));
            showing = false;
        }
    }

    private void typed() {
        if (!showing) {
            String text = field.getText();
            document.apply(new Edit(label, "header/" + key, "", p -> write.apply(p, text)));
        }
    }
}
