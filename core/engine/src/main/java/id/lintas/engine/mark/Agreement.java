package id.lintas.engine.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two reviewers agree on a criterion.
 *
 * @param name of the criterion
 * @param projects how many both have marked
 * @param exact the share with the same level, from 0 to 1
 * @param near the share with levels that differ by one at most
 * @param kappa weighted kappa; empty if it is not defined, as when both gave everyone the same level
 */
public record Agreement(String criterion, String name, int projects, double exact, double near, OptionalDouble kappa) {

    /** What two reviewers said about the same project. */
    public record Pair(Review first, Review second) {}

    /** For each criterion that at least one project has from both, in the order of the first review. */
    public static List<Agreement> of(List<Pair> pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        pairs.forEach(p -> p.first().marks().forEach((id, mark) -> names.putIfAbsent(id, mark.name())));
        List<Agreement> all = new ArrayList<>();
        names.forEach((id, name) -> {
            List<int[]> levels = pairs.stream()
                    .map(p -> new int[] {p.first().level(id), p.second().level(id)})
                    .filter(l -> l[0] != Mark.NONE && l[1] != Mark.NONE)
                    .toList();
            if (!levels.isEmpty()) {
                all.add(new Agreement(id, name, levels.size(), within(levels, 0), within(levels, 1), kappa(levels)));
            }
        });
        return all;
    }

    private static double within(List<int[]> levels, int distance) {
        return levels.stream().filter(l -> Math.abs(l[0] - l[1]) <= distance).count() / (double) levels.size();
    }

    /**
     * Cohen's kappa with quadratic weights: 1 − Σ w·observed / Σ w·expected, where w grows with the square of the difference
     * and the expectation comes from how often each reviewer gives each level. Source: J. Cohen, "Weighted kappa: nominal scale
     * agreement with provision for scaled disagreement or partial credit", Psychological Bulletin 70 (1968), 213–220; the
     * quadratic weights after J. L. Fleiss and J. Cohen, Educational and Psychological Measurement 33 (1973), 613–619.
     *
     * @param levels pairs from 1 to 4
     */
    static OptionalDouble kappa(List<int[]> levels) {
        double[] first = new double[Criterion.LEVELS + 1];
        double[] second = new double[Criterion.LEVELS + 1];
        double observed = 0;
        for (int[] pair : levels) {
            first[pair[0]]++;
            second[pair[1]]++;
            observed += square(pair[0] - pair[1]);
        }
        double expected = 0;
        for (int i = 1; i <= Criterion.LEVELS; i++) {
            for (int j = 1; j <= Criterion.LEVELS; j++) {
                expected += square(i - j) * first[i] * second[j] / levels.size();
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    private static double square(int x) {
        return (double) x * x;
    }
}
