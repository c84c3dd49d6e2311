package id.lintas.api.ui;

import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** One line of text. */
final class LineField implements FormField {

    private final JTextField field;
    private final TextBinding<String> binding;

    LineField(FieldPort port) {
        field = port.named(new JTextField(12));
        field.putClientProperty("JTextField.placeholderText", port.hint());
        binding = new TextBinding<>(field, Function.identity(), Function.identity(), port::typed);
    }

    @Override
    public JComponent control() {
        return field;
    }

    @Override
    public void show(@Nullable Object value, FieldState state) {
        binding.show(value instanceof String text ? text : "");
        field.setEnabled(state != FieldState.ABSENT);
        field.setEditable(state == FieldState.EDITABLE);
    }

    @Override
    public void rewind() {
        field.setCaretPosition(0);
    }
}
