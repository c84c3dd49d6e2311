package id.lintas.api.ui;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A field's way to the data and to its words.
 *
 * @param hint the placeholder, or empty
 */
record FieldPort(FormTarget<?> target, String field, String label, String hint, boolean required) {

    static FieldPort of(FormTarget<?> target, String field, boolean required) {
        var context = target.host().context();
        return new FieldPort(
                target,
                field,
                context.text("field." + field),
                context.findText("field." + field + ".hint").orElse(""),
                required);
    }

    KitTexts texts() {
        return KitTexts.of(target.host());
    }

    /** A step of undo of its own: a tick, a choice. */
    void set(@Nullable Object value) {
        target.set(field, label, false, value);
    }

    /** Merges with the edits before it: typing. */
    void typed(@Nullable Object value) {
        target.set(field, label, true, value);
    }

    /** Name and description for a screen reader; the component's own name is the field's, for tests. */
    <C extends JComponent> C named(C control) {
        String must = required ? texts().get("required") : "";
        String description = must.isEmpty() || hint.isEmpty() ? must + hint : must + ". " + hint;
        control.setName(field);
        control.getAccessibleContext().setAccessibleName(label);
        if (!description.isEmpty()) {
            control.getAccessibleContext().setAccessibleDescription(description);
        }
        return control;
    }
}
