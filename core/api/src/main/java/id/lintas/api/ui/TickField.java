package id.lintas.api.ui;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Yes or no. */
final class TickField implements FormField {

    private final WrapCheck check;

    TickField(FieldPort port) {
        check = port.named(new WrapCheck("", port.label()));
        check.addActionListener(e -> port.set(check.isSelected()));
    }

    @Override
    public JComponent control() {
        return check;
    }

    @Override
    public void show(@Nullable Object value, FieldState state) {
        check.setSelected(Boolean.TRUE.equals(value));
        check.setEnabled(state == FieldState.EDITABLE);
    }

    @Override
    public boolean labelled() {
        return true;
    }
}
