package id.lintas.app.keys;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** A field that takes the next key as it is pressed. Tab and Escape keep their use. */
final class KeyCapture extends JTextField {

    private static final long serialVersionUID = 1L;

    KeyCapture(String name, String id, Consumer<KeyStroke> pressed) {
        setName(id);
        setEditable(false);
        setFocusable(true);
        putClientProperty("JTextField.placeholderText", name);
        getAccessibleContext().setAccessibleName(name);
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                boolean leaves = e.getKeyCode() == KeyEvent.VK_ESCAPE || e.getKeyCode() == KeyEvent.VK_TAB;
                if (!leaves) {
                    e.consume();
                    if (!KeyRules.isModifierAlone(e)) {
                        pressed.accept(KeyStroke.getKeyStrokeForEvent(e));
                    }
                }
            }

            @Override
            public void keyTyped(KeyEvent e) {
                e.consume();
            }
        });
    }
}
