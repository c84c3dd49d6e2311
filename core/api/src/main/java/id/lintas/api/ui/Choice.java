package id.lintas.api.ui;

/**
 * One value among several.
 *
 * @param id what the data keeps
 * @param label what a person reads
 * @param description one more line, or empty
 */
public record Choice(String id, String label, String description) {

    public static Choice of(String id, String label) {
        return new Choice(id, label, "");
    }

    /** The label, so that its first letters find it in an open list or a closed box. */
    @Override
    public String toString() {
        return label;
    }
}
