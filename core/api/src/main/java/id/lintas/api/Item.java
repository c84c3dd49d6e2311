package id.lintas.api;

import java.util.List;

/**
 * Something in a step's data that other steps can refer to.
 *
 * @param ref where it is
 * @param label what a person reads: the group's own words, plain text, never HTML
 * @param kind one of the constants here, or a word of the plugin's own
 * @param codes how it is classified, by ids of the field's concepts such as {@code how-type-dialogue} or {@code
 *     obstacle-time}, so that another step can look for what is alike; empty where it is not
 */
public record Item(ItemRef ref, String label, String kind, List<String> codes) {

    public static final String ISSUE = "issue";
    public static final String CHOSEN_ISSUE = "chosen-issue";
    public static final String CAUSE = "cause";
    public static final String ROOT_CAUSE = "root-cause";
    public static final String STAKEHOLDER = "stakeholder";
    public static final String ACTIVITY = "activity";
    public static final String OBSTACLE = "obstacle";
    public static final String PRACTICE = "practice";
    public static final String QUESTION = "question";

    public Item {
        codes = codes.stream().filter(code -> !code.isEmpty()).toList();
    }

    /** One that is not classified. */
    public Item(ItemRef ref, String label, String kind) {
        this(ref, label, kind, List.of());
    }

    public static Item of(String step, String id, String label, String kind) {
        return new Item(new ItemRef(step, id), label, kind);
    }

    /** The same item, classified; empty codes are left out. */
    public Item withCodes(String... classified) {
        return new Item(ref, label, kind, List.of(classified));
    }
}
