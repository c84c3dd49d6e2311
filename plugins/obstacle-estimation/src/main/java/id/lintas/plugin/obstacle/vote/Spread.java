package id.lintas.plugin.obstacle.vote;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How the votes on one scale lie.
 *
 * @param values from the lowest to the highest; at least one
 */
public record Spread(List<Integer> values) {

    public Spread {
        values = values.stream().sorted().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No votes");
        }
    }

    public static Spread of(List<Vote> votes, ToIntFunction<Vote> scale) {
        return new Spread(votes.stream().map(scale::applyAsInt).toList());
    }

    public int min() {
        return values.get(0);
    }

    public int max() {
        return values.get(values.size() - 1);
    }

    /** The middle vote, the upper one of two: a grave view counts for more than a light one until the group has talked. */
    public int median() {
        return values.get(values.size() / 2);
    }

    public boolean contains(int value) {
        return value >= min() && value <= max();
    }

    /** "3–5", or one number if all agree. */
    public String range() {
        return min() == max() ? String.valueOf(min()) : min() + "–" + max();
    }
}
