package id.lintas.benchmarks;

import java.util.List;

/** Medians, which one slow run does not move. */
final class Medians {

    private Medians() {}

    static double of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
