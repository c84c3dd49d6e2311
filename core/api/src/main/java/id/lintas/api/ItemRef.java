package id.lintas.api;

/**
 * Names an item of a step. In a project file it is one string, {@code "activity-planning:k4"}.
 *
 * @param step the id of the step that publishes the item
 * @param id the id of the item in that step
 */
public record ItemRef(String step, String id) {

    public ItemRef {
        if (step.isEmpty() || id.isEmpty() || step.indexOf(':') >= 0) {
            throw new IllegalArgumentException("Not a reference to an item: '" + step + ":" + id + "'");
        }
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text has no colon, or nothing on one side of it
     */
    public static ItemRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a reference to an item: '" + text + "'");
        }
        return new ItemRef(text.substring(0, colon), text.substring(colon + 1));
    }

    // Written out: every start compares references, and linking the generated methods at run time takes it ten
    // milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof ItemRef ref && step.equals(ref.step) && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return 31 * step.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return step + ":" + id;
    }
}
