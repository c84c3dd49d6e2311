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

    private static final String WITHOUT = "without-";

    public Link(ItemRef from, ItemRef to) {
        this(from, to, "");
    }

    /**
     * Says of {@code to} that it needs nothing of a kind: the group has looked and found none.
     *
     * @param from whatever notes it, an item or not
     * @param kind such as {@link Item#OBSTACLE}
     */
    public static Link without(ItemRef from, ItemRef to, String kind) {
        return new Link(from, to, WITHOUT + kind);
    }

    /** Whether it says that {@link #to} needs nothing of that kind. */
    public boolean rulesOut(String lacking) {
        return kind.equals(WITHOUT + lacking);
    }

    /** Whether it is a piece of the red thread. */
    public boolean ofThread() {
        return kind.isEmpty();
    }
}
