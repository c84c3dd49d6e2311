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

    // Written out for the same reason as in ItemRef.
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && item.equals(place.item) && field.equals(place.field);
    }

    @Override
    public int hashCode() {
        return 31 * item.hashCode() + field.hashCode();
    }

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
