package id.lintas.api.ui;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** One field of a form: a control, and the way between it and a component of the record. */
interface FormField {

    JComponent control();

    /** What gets the focus when one goes to the field. */
    default JComponent focusTarget() {
        return control();
    }

    /** Brings the control to the value, without an edit, leaving the caret alone as far as it can. */
    void show(@Nullable Object value, FieldState state);

    /** Another element is shown: carets go to the beginning. */
    default void rewind() {}

    /** Whether the control takes the whole width of its column. */
    default boolean stretches() {
        return true;
    }

    /** Whether the label is part of the control. */
    default boolean labelled() {
        return false;
    }
}
