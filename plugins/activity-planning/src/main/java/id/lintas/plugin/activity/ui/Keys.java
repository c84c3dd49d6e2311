package id.lintas.plugin.activity.ui;

import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Key bindings of a control. */
final class Keys {

    private Keys() {}

    /** @param stroke as {@link KeyStroke#getKeyStroke(String)} reads it */
    static void on(JComponent control, String stroke, Runnable action) {
        on(control, stroke, () -> true, action);
    }

    /** While {@code when} is false the key goes on to whoever else wants it. */
    static void on(JComponent control, String stroke, BooleanSupplier when, Runnable action) {
        control.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        control.getActionMap().put(stroke, new AbstractAction() {
            @Override
            public boolean accept(Object sender) {
                return when.getAsBoolean();
            }

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }
}
