package id.lintas.engine.itemstat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What can be said of one item. All but {@code asked} are percents. Empty is what cannot be reckoned: too few attempts, an item that
 * gives nothing, or marks that do not differ.
 *
 * <p>Source of the formulas and of their names: Moodle Docs, "Quiz statistics calculations"
 * (docs.moodle.org/dev/Quiz_statistics_calculations), with its variances over n − 1. In them x is the mark of the item, T the
 * total and X = T − x the rest of the test.
 *
 * @param asked how many attempts were asked it
 * @param facility the facility index, how easy it is: mean x / most x
 * @param deviation the standard deviation of x / most x
 * @param guess the random guess score, as given
 * @param intended the intended weight: most x / most T
 * @param effective the effective weight, how much of the spread of totals it makes: √C(x, T) / Σ √C(x, T); empty if its covariance is
 *     negative, which Moodle leaves out of the sum too
 * @param discrimination the discrimination index: C(x, X) / √(V(x) V(X)), from −100 to 100
 * @param efficiency the discriminative efficiency: C(x, X) / the greatest covariance that the same marks in another order could have
 */
public record ItemStatistics(
        int asked,
        OptionalDouble facility,
        OptionalDouble deviation,
        OptionalDouble guess,
        OptionalDouble intended,
        OptionalDouble effective,
        OptionalDouble discrimination,
        OptionalDouble efficiency) {

    /**
     * One for each item.
     *
     * @param guesses what pure guessing gives for each item, from 0 to 1; {@code NaN} where nobody can guess
     */
    public static List<ItemStatistics> of(Marks marks, double... guesses) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < marks.items(); i++) {
            samples.add(Sample.of(marks, i));
        }
        double weights = samples.stream()
                .map(Sample::root)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sum();
        List<ItemStatistics> all = new ArrayList<>();
        for (int i = 0; i < marks.items(); i++) {
            all.add(samples.get(i).statistics(marks.mostOfAll(), guesses[i], weights));
        }
        return List.copyOf(all);
    }

    /**
     * Those who were asked an item.
     *
     * @param x their marks for it, and {@code total} for all
     * @param paired the marks of those who were asked something else too, and {@code rest} what they have of that
     */
    private record Sample(double most, Series x, Series total, Series paired, Series rest) {

        static Sample of(Marks marks, int item) {
            int[] asked = marks.asked(item);
            int[] more = Arrays.stream(asked)
                    .filter(a -> !Double.isNaN(marks.rest(a, item)))
                    .toArray();
            return new Sample(
                    marks.most(item),
                    Series.of(asked, a -> marks.mark(a, item)),
                    Series.of(asked, marks::total),
                    Series.of(more, a -> marks.mark(a, item)),
                    Series.of(more, a -> marks.rest(a, item)));
        }

        /** √C(x, T). */
        OptionalDouble root() {
            OptionalDouble covariance = x.covariance(total);
            return covariance.isPresent() && covariance.getAsDouble() >= 0
                    ? OptionalDouble.of(Math.sqrt(covariance.getAsDouble()))
                    : OptionalDouble.empty();
        }

        ItemStatistics statistics(double mostOfAll, double guess, double weights) {
            boolean gives = most > 0 && x.size() > 0;
            OptionalDouble variance = x.variance();
            return new ItemStatistics(
                    x.size(),
                    percent(x.mean(), gives ? most : 0),
                    variance.isPresent() ? percent(Math.sqrt(variance.getAsDouble()), most) : variance,
                    percent(guess, 1),
                    percent(most, mostOfAll),
                    root().isPresent() ? percent(root().getAsDouble(), weights) : root(),
                    discrimination(),
                    efficiency());
        }

        private OptionalDouble discrimination() {
            double both = paired.variance().orElse(0) * rest.variance().orElse(0);
            return percent(paired.covariance(rest).orElse(0), Math.sqrt(both));
        }

        private OptionalDouble efficiency() {
            double greatest = paired.sorted().covariance(rest.sorted()).orElse(0);
            return percent(paired.covariance(rest).orElse(0), greatest);
        }

        private static OptionalDouble percent(double part, double whole) {
            return whole == 0 || Double.isNaN(part) ? OptionalDouble.empty() : OptionalDouble.of(100 * part / whole);
        }
    }
}
