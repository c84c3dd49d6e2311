package id.lintas.app.editing;

import id.lintas.api.Place;
import java.util.Optional;
import javax.swing.JComponent;

/** What the middle of the window can show: a step's editor, or a page of the host's own. */
public interface Page {

    JComponent component();

    /** Brings the page to the document's present state. */
    void refresh();

    /** Puts the focus there; false if there is no such place. */
    boolean reveal(Place place);

    /** Adds the first element of an empty list, and puts the focus into it; false if nothing was added. */
    default boolean begin(Place place) {
        return false;
    }

    /** What a passage marked in the case text would be evidence of; empty if the page takes none. */
    default Optional<String> passageTarget() {
        return Optional.empty();
    }

    default void takePassage(String paragraph, String words) {}

    default void close() {}
}
