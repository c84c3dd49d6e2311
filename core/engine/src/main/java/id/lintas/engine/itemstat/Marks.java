package id.lintas.engine.itemstat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks of all attempts. An attempt need not have been asked every item. Immutable.
 *
 * <p>Where attempts were asked different items, their totals are not alike: then the share that an attempt has of what it was asked
 * stands for the same share of the whole test. If everybody was asked everything, that changes nothing.
 */
public final class Marks {

    private static final double NOT_ASKED = Double.NaN;

    private final double[] most;
    private final List<double[]> attempts;

    private Marks(double[] most, List<double[]> attempts) {
        this.most = most;
        this.attempts = attempts;
    }

    /** @param most the most that each item can give; 0 for one that gives nothing */
    public static Marks of(double... most) {
        return new Marks(most.clone(), List.of());
    }

    /**
     * With one more attempt.
     *
     * @param marks one for each item; {@link Double#NaN} for one that was not asked; 0 for one that was asked and not answered
     * @throws IllegalArgumentException if there are more or fewer marks than items
     */
    public Marks with(double... marks) {
        if (marks.length != most.length) {
            throw new IllegalArgumentException(marks.length + " marks for " + most.length + " items");
        }
        List<double[]> more = new ArrayList<>(attempts);
        more.add(marks.clone());
        return new Marks(most, more);
    }

    public int items() {
        return most.length;
    }

    public int attempts() {
        return attempts.size();
    }

    /** Whether every attempt was asked every item. */
    public boolean complete() {
        return attempts.stream().allMatch(a -> Arrays.stream(a).noneMatch(Double::isNaN));
    }

    public double most(int item) {
        return most[item];
    }

    /** The most that the whole test can give. */
    public double mostOfAll() {
        return Arrays.stream(most).sum();
    }

    public boolean asked(int attempt, int item) {
        return !Double.isNaN(attempts.get(attempt)[item]);
    }

    /** Those who were asked the item. */
    int[] asked(int item) {
        return IntStream.range(0, attempts()).filter(a -> asked(a, item)).toArray();
    }

    public double mark(int attempt, int item) {
        return attempts.get(attempt)[item];
    }

    /** The total of an attempt, as if it had been asked the whole test; {@code NaN} if it was asked nothing that gives a mark. */
    public double total(int attempt) {
        return share(attempt, -1) * mostOfAll();
    }

    /** What an attempt has without that item, as if it had been asked all of the rest. */
    double rest(int attempt, int item) {
        double rest = mostOfAll() - most[item];
        return rest == 0 ? 0 : share(attempt, item) * rest;
    }

    private double share(int attempt, int without) {
        double got = 0;
        double possible = 0;
        for (int i = 0; i < most.length; i++) {
            if (i != without && asked(attempt, i)) {
                got += mark(attempt, i);
                possible += most[i];
            }
        }
        return possible == 0 ? NOT_ASKED : got / possible;
    }
}
