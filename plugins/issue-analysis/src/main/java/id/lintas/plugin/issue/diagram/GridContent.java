package id.lintas.plugin.issue.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a stakeholder grid: interest grows to the right, power upwards.
 *
 * @param interest the name of the axis to the right, {@code power} that of the axis upwards
 * @param low the word at the low end of either axis, {@code high} at the high end
 * @param quarters what stands in each quarter
 * @param unplaced the heading over those who have no place yet
 * @param people in their order
 */
public record GridContent(
        String interest,
        String power,
        String low,
        String high,
        Map<Spot, Quarter> quarters,
        String unplaced,
        List<Person> people) {

    /** Where someone stands. */
    public enum Spot {
        LATENTS(false, true),
        PROMOTERS(true, true),
        APATHETICS(false, false),
        DEFENDERS(true, false);

        private final boolean interested;
        private final boolean powerful;

        Spot(boolean interested, boolean powerful) {
            this.interested = interested;
            this.powerful = powerful;
        }

        public static Spot of(boolean interested, boolean powerful) {
            return interested ? powerful ? PROMOTERS : DEFENDERS : powerful ? LATENTS : APATHETICS;
        }

        public boolean interested() {
            return interested;
        }

        public boolean powerful() {
            return powerful;
        }
    }

    /** @param handling how to deal with those who stand there */
    public record Quarter(String title, String handling) {}

    /** @param spots one, or none for somebody without a place */
    public record Person(String id, String name, List<Spot> spots) {}

    public GridContent {
        quarters = Collections.unmodifiableMap(new LinkedHashMap<>(quarters));
        people = List.copyOf(people);
    }
}
