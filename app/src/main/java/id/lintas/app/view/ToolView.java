package id.lintas.app.view;

import javax.swing.JComponent;

/** A view that has been made. Event dispatch thread. */
public interface ToolView {

    JComponent component();

    /** Puts the focus where a person who called the view by key wants it. */
    default void focus() {
        component().transferFocus();
    }

    /** Goes to an entry of its own; false if there is no such entry. */
    default boolean reveal(String entry) {
        return false;
    }

    /** The project or the language changes: stop listening. */
    default void close() {}
}
