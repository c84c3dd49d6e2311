package id.lintas.app.editing;

import id.lintas.api.Place;
import javax.swing.JComponent;

/** What the middle of the window can show: a step's editor, or a page of the host's own. */
public interface Page {

    JComponent component();

    /** Brings the page to the document's present state. */
    void refresh();

    /** Puts the focus there; false if there is no such place. */
    boolean reveal(Place place);

    default void close() {}
}
