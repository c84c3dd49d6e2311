package id.lintas.app.mark;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Any change of a text. */
record Typed(Runnable deed) implements DocumentListener {

    @Override
    public void insertUpdate(DocumentEvent e) {
        deed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
        deed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
        deed.run();
    }
}
