package id.lintas.api;

/**
 * Something in a step's data that other steps can refer to.
 *
 * @param ref where it is
 * @param label what a person reads: the group's own words, plain text, never HTML
 * @param kind one of the constants here, or a word of the plugin's own
 */
public record Item(ItemRef ref, String label, String kind) {

    public static final String ISSUE = "issue";
    public static final String CHOSEN_ISSUE = "chosen-issue";
    public static final String CAUSE = "cause";
    public static final String ROOT_CAUSE = "root-cause";
    public static final String STAKEHOLDER = "stakeholder";
    public static final String ACTIVITY = "activity";
    public static final String OBSTACLE = "obstacle";
    public static final String PRACTICE = "practice";
    public static final String QUESTION = "question";

    public static Item of(String step, String id, String label, String kind) {
        return new Item(new ItemRef(step, id), label, kind);
    }
}
