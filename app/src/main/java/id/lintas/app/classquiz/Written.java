package id.lintas.app.classquiz;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Tells of every change of a text. */
record Written(Runnable deed) implements DocumentListener {

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
