package id.lintas.api.ui;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears that a text is another one now; what changes the look of a text alone is not heard. */
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
    public void changedUpdate(DocumentEvent e) {}
}
