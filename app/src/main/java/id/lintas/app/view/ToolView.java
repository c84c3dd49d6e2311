package id.lintas.app.view;

import java.util.function.IntConsumer;
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

    /** Pixels at 100 % that it takes when it is opened below the editor; 0 for a list, which takes what was left for it. */
    default int height() {
        return 0;
    }

    /**
     * Tells how many things the view holds, now and whenever that changes, for the small number in its tab. A view that counts
     * nothing never calls.
     */
    default void onCount(IntConsumer listener) {}

    /** The project or the language changes: stop listening. */
    default void close() {}
}
