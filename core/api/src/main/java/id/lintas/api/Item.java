package id.lintas.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something in a step's data that other steps can refer to.
 *
 * @param ref where it is
 * @param label what a person reads: the group's own words, plain text, never HTML
 * @param kind one of the constants here, or a word of the plugin's own
 * @param codes how it is classified, by ids of the field's concepts such as {@code how-type-dialogue} or {@code
 *     obstacle-time}, so that another step can look for what is alike; empty where it is not
 * @param facts what other steps may reckon with, by name: the constants here, or words of the plugin's own. A fact that is
 *     not known is left out
 */
public record Item(ItemRef ref, String label, String kind, List<String> codes, Map<String, String> facts) {

    public static final String EVIDENCE = "evidence";
    public static final String ISSUE = "issue";
    public static final String CHOSEN_ISSUE = "chosen-issue";
    public static final String CAUSE = "cause";
    public static final String ROOT_CAUSE = "root-cause";
    public static final String STAKEHOLDER = "stakeholder";
    public static final String ACTIVITY = "activity";
    public static final String OBSTACLE = "obstacle";
    public static final String PRACTICE = "practice";
    public static final String QUESTION = "question";

    /**
     * A fact: the first day, as an ISO date ({@code "2027-03-01"}). A plan that has no calendar yet counts from {@code
     * 0001-01-01}: its third month begins on {@code 0001-03-01}. All items of a step use the same calendar.
     */
    public static final String START = "start";

    /** A fact: how many calendar days it takes, a whole number from 1, first and last day included. */
    public static final String DAYS = "days";

    public Item {
        codes = codes.contains("")
                ? codes.stream().filter(code -> !code.isEmpty()).toList()
                : List.copyOf(codes);
        facts = Map.copyOf(facts);
    }

    /** One that is not classified, without facts. */
    public Item(ItemRef ref, String label, String kind) {
        this(ref, label, kind, List.of(), Map.of());
    }

    public static Item of(String step, String id, String label, String kind) {
        return new Item(new ItemRef(step, id), label, kind);
    }

    /** The same item, classified; empty codes are left out. */
    public Item withCodes(String... classified) {
        return new Item(ref, label, kind, List.of(classified), facts);
    }

    /** The same with one more fact. */
    public Item with(String fact, String value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Item(ref, label, kind, codes, more);
    }

    /** The fact of that name, or empty. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
