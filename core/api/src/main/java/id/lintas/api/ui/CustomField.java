package id.lintas.api.ui;

import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A control of a plugin's own, below a label of the form. */
final class CustomField<E extends Record> implements FormField {

    private final FormTarget<E> target;
    private final JComponent control;
    private final Consumer<E> show;

    CustomField(FormTarget<E> target, JComponent control, Consumer<E> show) {
        this.target = target;
        this.control = control;
        this.show = show;
    }

    @Override
    public JComponent control() {
        return control;
    }

    @Override
    public void show(@Nullable Object value, FieldState state) {
        E element = target.element();
        control.setEnabled(state == FieldState.EDITABLE);
        if (element != null) {
            show.accept(element);
        }
    }
}
