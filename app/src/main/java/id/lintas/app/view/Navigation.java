package id.lintas.app.view;

import id.lintas.api.Place;
import java.util.function.BiConsumer;

/** The way from a view to the place that it speaks of. */
public interface Navigation {

    /** @param page a step's id, or one of the pages that are no step */
    void go(String page, Place place);

    /** Shows a view, and an entry of it unless that is empty; nothing happens if there is no such view. */
    default void openView(String view, String entry) {}

    /** The same as a key does it: the focus comes along. */
    default void goThere(String page, Place place) {
        go(page, place);
    }

    /**
     * Tells where people are, at once and whenever the focus comes to another place.
     *
     * @return call it to stop listening
     */
    default Runnable follow(BiConsumer<String, Place> listener) {
        return () -> {};
    }
}
