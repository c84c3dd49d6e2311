package id.lintas.api;

/**
 * One piece of the red thread: {@code from} answers, follows from or belongs to {@code to}. An activity links to the root
 * cause that it answers, an obstacle to its activity.
 *
 * @param kind empty for the red thread; otherwise another relation: {@link #AFTER}, or a word of the plugin's own
 */
public record Link(ItemRef from, ItemRef to, String kind) {

    /** {@code from} begins when {@code to} is finished, not before (finish to start). */
    public static final String AFTER = "after";

    public Link(ItemRef from, ItemRef to) {
        this(from, to, "");
    }

    /** Whether it is a piece of the red thread. */
    public boolean ofThread() {
        return kind.isEmpty();
    }
}
