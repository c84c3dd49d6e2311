package id.lintas.engine.search;

import id.lintas.api.Place;

/**
 * One text that people wrote.
 *
 * @param area the step's id, or {@link #HEADER}, {@link #GROUP} or {@link #CASE}
 * @param place where an editor shows it
 * @param pointer the way to it inside the area, as a JSON pointer
 */
public record Passage(String area, Place place, String pointer, String text) {

    public static final String HEADER = "header";
    public static final String GROUP = "group";
    public static final String CASE = "case-text";
}
