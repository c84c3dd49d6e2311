package id.lintas.plugin.practice.fit;

import java.util.List;

/**
 * One thing that speaks for a practice or sets it apart.
 *
 * @param values by kind: words of the question, a code of the classification, a country, numbers as text
 * @param items ids of the group's own items that it is about, such as {@code r1}
 */
public record Reason(Kind kind, List<String> values, List<String> items) {

    /** What it says; the first five speak for the practice, the others set it apart. */
    public enum Kind {
        /** The words stand in the practice's problem. */
        PROBLEM,
        /** The words stand elsewhere in the practice. */
        WORDS,
        /** The practice has words of like meaning or spelling. */
        SIMILAR,
        /** The practice met that kind of obstacle, and the items are of it. */
        OBSTACLE,
        /** The practice is of that WoG type, and the items are. */
        WOG_TYPE,
        /** The countries that it is from, none of them Indonesia. */
        ABROAD,
        /** Its level, and that of the group. */
        LEVEL,
        /** How many bodies it names, and how many stakeholders the group has. */
        SCALE,
        /** The year in which it ended. */
        ENDED,
        /** Words that the practice does not have. */
        ABSENT;

        /** Whether it speaks for the practice. */
        public boolean fits() {
            return compareTo(ABROAD) < 0;
        }
    }

    public Reason {
        values = List.copyOf(values);
        items = List.copyOf(items);
    }

    static Reason of(Kind kind, List<String> values) {
        return new Reason(kind, values, List.of());
    }
}
