package id.lintas.engine.store.compare;

/**
 * One thing in which two versions differ. Values are plain texts; a list is shown by its elements, an item by its label.
 *
 * @param step the step's id for {@link Area#STEP}, or empty
 * @param item the id of the item that it belongs to, or empty for a field of the area itself
 * @param label the item's own first text, or empty
 * @param field the member's name, dotted where it is inside another; empty for the item as a whole
 * @param before empty if added
 * @param after empty if removed
 */
public record Difference(
        Area area, String step, String item, String label, String field, Kind kind, String before, String after) {

    /** A part of the project. */
    public enum Area {
        PROJECT,
        CASE,
        GROUP,
        WORKSHEET,
        STEP,
        REVIEWS,
        /** What this version does not know. */
        OTHER
    }

    /** What happened, seen from the first version. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same item in another place of its list. */
        MOVED
    }
}
