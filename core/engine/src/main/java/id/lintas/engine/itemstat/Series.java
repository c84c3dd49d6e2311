package id.lintas.engine.itemstat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** Numbers that belong together, with their moments. What cannot be said of so few is empty. */
final class Series {

    /** Below this share of the squared size of the numbers a variance is nothing but rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    static Series of(double... numbers) {
        return new Series(numbers.clone());
    }

    static Series of(int[] places, IntToDoubleFunction number) {
        return new Series(Arrays.stream(places).mapToDouble(number).toArray());
    }

    int size() {
        return values.length;
    }

    double mean() {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    double median() {
        double[] sorted = sorted().values;
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    Series sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Series(sorted);
    }

    /** The mean of the differences to the mean, to that power. */
    double moment(int power) {
        double mean = mean();
        return Arrays.stream(values)
                .map(v -> Math.pow(v - mean, power))
                .average()
                .orElse(0);
    }

    /** The unbiased one, over n − 1; exactly 0 if the numbers differ by rounding alone. */
    OptionalDouble variance() {
        return covariance(this);
    }

    OptionalDouble covariance(Series other) {
        if (size() < 2) {
            return OptionalDouble.empty();
        }
        double mine = mean();
        double others = other.mean();
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += (values[i] - mine) * (other.values[i] - others);
        }
        double covariance = sum / (size() - 1);
        return OptionalDouble.of(Math.abs(covariance) <= ROUNDING * largest() * other.largest() ? 0 : covariance);
    }

    private double largest() {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
