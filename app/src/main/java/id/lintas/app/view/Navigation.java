package id.lintas.app.view;

import id.lintas.api.Place;

/** The way from a view to the place that it speaks of. */
public interface Navigation {

    /** @param page a step's id, or one of the pages that are no step */
    void go(String page, Place place);
}
