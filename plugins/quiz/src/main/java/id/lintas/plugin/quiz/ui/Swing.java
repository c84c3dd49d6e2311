package id.lintas.plugin.quiz.ui;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Short forms for keys and grounds. */
final class Swing {

    private Swing() {}

    /** On the ground of the editor, in every theme. */
    static <C extends JComponent> C surface(C component) {
        component.putClientProperty("FlatLaf.styleClass", "surface");
        return component;
    }

    /** Binds a key of the component and all that is inside it. */
    static void bind(JComponent component, String key, Runnable action) {
        component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        component.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }
}
