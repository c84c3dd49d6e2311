package id.lintas.app.view;

import javax.swing.JComponent;

/** A view that has been made. Event dispatch thread. */
public interface ToolView {

    JComponent component();

    /** Puts the focus where a person who called the view by key wants it. */
    default void focus() {
        component().transferFocus();
    }

    /** The project or the language changes: stop listening. */
    default void close() {}
}
