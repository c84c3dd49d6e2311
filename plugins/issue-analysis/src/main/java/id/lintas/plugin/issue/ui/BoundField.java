package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** A one-line field for a value that a {@link id.lintas.api.ui.Form} cannot reach: inside a nested list, or in a plain one. */
final class BoundField {

    private final JTextField field = new JTextField();
    private final Consumer<String> write;
    private boolean busy;

    /**
     * @param place what the guidance follows
     * @param write makes the edit from the new text
     */
    BoundField(EditorHost<?> host, Place place, Consumer<String> write) {
        this.write = write;
        field.setEditable(!host.readOnly());
        Kit.onTyped(field, this::typed);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                // After the form around it, which names the field as a whole.
                SwingUtilities.invokeLater(() -> {
                    host.focused(place);
                    // A form that has just been shown has no layout yet; the field's own method would scroll its text.
                    RepaintManager.currentManager(field).validateInvalidComponents();
                    if (field.getParent() instanceof JComponent around) {
                        around.scrollRectToVisible(field.getBounds());
                    }
                });
            }
        });
    }

    BoundField named(String name, String label, String hint) {
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(label);
        field.putClientProperty("JTextField.placeholderText", hint);
        return this;
    }

    JTextField component() {
        return field;
    }

    void show(String text) {
        if (!busy && !field.getText().equals(text)) {
            busy = true;
            field.setText(text);
            field.setCaretPosition(0);
            busy = false;
        }
    }

    private void typed() {
        if (!busy) {
            busy = true;
            write.accept(field.getText());
            busy = false;
        }
    }
}
