package id.lintas.api;

/**
 * A place in a step's data, precise enough for an editor to put the focus there.
 *
 * @param item the id of the element, or empty for the step's own fields
 * @param field the name of the record component, or empty for the whole element
 */
public record Place(String item, String field) {

    /** The step as a whole. */
    public static final Place STEP = new Place("", "");

    public static Place of(String item, String field) {
        return new Place(item, field);
    }

    public static Place field(String field) {
        return new Place("", field);
    }

    public static Place item(String item) {
        return new Place(item, "");
    }
}
