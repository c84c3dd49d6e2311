package id.lintas.engine.itemstat;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What can be said of a whole test. Empty is what cannot be reckoned with so few attempts, or if all totals are the same.
 *
 * <p>Source of the formulas: Moodle Docs, "Quiz statistics calculations" (docs.moodle.org/dev/Quiz_statistics_calculations), with m2,
 * m3 and m4 for the mean powers of the differences to the mean, and
 * k2 = n m2 / (n − 1), k3 = n² m3 / ((n − 1)(n − 2)), k4 = n² ((n + 1) m4 − 3 (n − 1) m2²) / ((n − 1)(n − 2)(n − 3)).
 *
 * @param attempts how many have a total
 * @param complete whether all were asked everything; if not, totals are shares brought to the whole test, and consistency and
 *     what follows from it are estimates
 * @param most what the whole test can give; mean, median, deviation and error are in the same marks
 * @param deviation √k2
 * @param skewness k3 / k2^1.5
 * @param kurtosis k4 / k2²
 * @param consistency the coefficient of internal consistency, Cronbach's alpha, in percent: 100 P / (P − 1) (1 − Σ V(x) / V(T)) for P
 *     items
 * @param errorRatio in percent: 100 √(1 − consistency / 100)
 * @param error the standard error: errorRatio / 100 × deviation
 */
public record TestStatistics(
        int attempts,
        boolean complete,
        double most,
        OptionalDouble mean,
        OptionalDouble median,
        OptionalDouble deviation,
        OptionalDouble skewness,
        OptionalDouble kurtosis,
        OptionalDouble consistency,
        OptionalDouble errorRatio,
        OptionalDouble error) {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    public static TestStatistics of(Marks marks) {
        Series totals = Series.of(IntStream.range(0, marks.attempts())
                .mapToDouble(marks::total)
                .filter(t -> !Double.isNaN(t))
                .toArray());
        int n = totals.size();
        if (n == 0) {
            return new TestStatistics(
                    0, marks.complete(), marks.mostOfAll(), NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        }
        double k2 = totals.variance().orElse(0);
        OptionalDouble deviation = n < 2 ? NONE : OptionalDouble.of(Math.sqrt(k2));
        OptionalDouble consistency = consistency(marks, n, k2);
        OptionalDouble ratio = consistency.isPresent()
                ? OptionalDouble.of(100 * Math.sqrt(1 - consistency.getAsDouble() / 100))
                : NONE;
        return new TestStatistics(
                n,
                marks.complete(),
                marks.mostOfAll(),
                OptionalDouble.of(totals.mean()),
                OptionalDouble.of(totals.median()),
                deviation,
                skewness(totals, k2),
                kurtosis(totals, k2),
                consistency,
                ratio,
                ratio.isPresent() ? OptionalDouble.of(ratio.getAsDouble() * deviation.orElse(0) / 100) : NONE);
    }

    private static OptionalDouble skewness(Series totals, double k2) {
        double n = totals.size();
        if (n < 3 || k2 == 0) {
            return NONE;
        }
        double k3 = n * n * totals.moment(3) / ((n - 1) * (n - 2));
        return OptionalDouble.of(k3 / Math.pow(k2, 1.5));
    }

    private static OptionalDouble kurtosis(Series totals, double k2) {
        double n = totals.size();
        if (n < 4 || k2 == 0) {
            return NONE;
        }
        double m2 = totals.moment(2);
        double k4 = n * n * ((n + 1) * totals.moment(4) - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
        return OptionalDouble.of(k4 / (k2 * k2));
    }

    /** Moodle gives it from three attempts on. */
    private static OptionalDouble consistency(Marks marks, int n, double k2) {
        int items = marks.items();
        if (n < 3 || k2 == 0 || items < 2) {
            return NONE;
        }
        double sum = 0;
        for (int i = 0; i < items; i++) {
            int item = i;
            sum += Series.of(marks.asked(item), a -> marks.mark(a, item))
                    .variance()
                    .orElse(0);
        }
        return OptionalDouble.of(100.0 * items / (items - 1) * (1 - sum / k2));
    }
}
