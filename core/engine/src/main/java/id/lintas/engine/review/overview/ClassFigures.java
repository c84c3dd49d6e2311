package id.lintas.engine.review.overview;

import id.lintas.api.Item;
import id.lintas.engine.review.Reviewed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts over a class.
 *
 * @param groups how many projects could be read
 * @param shares the mean share of each step, by its id, over the projects that have it
 * @param types in how many projects each WoG type is chosen, by the concept's id, most chosen first
 * @param obstacles the same for kinds of obstacles
 * @param practices the same for practices, by what the groups call them
 */
public record ClassFigures(
        int groups, Map<String, Double> shares, List<Count> types, List<Count> obstacles, List<Count> practices) {

    private static final int MOST = 12;

    /** @param step where it was chosen */
    public record Count(String step, String what, int groups) {}

    public static ClassFigures of(List<Reviewed> projects) {
        Function<Item, String> code = i -> i.codes().isEmpty() ? "" : i.codes().get(0);
        return new ClassFigures(
                projects.size(),
                shares(projects),
                counted(projects, Item.ACTIVITY, code),
                counted(projects, Item.OBSTACLE, code),
                counted(projects, Item.PRACTICE, i -> i.label().strip()));
    }

    private static Map<String, Double> shares(List<Reviewed> projects) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        // A project that lacks a step must not put it at the end.
        projects.stream()
                .max(Comparator.comparingInt(p -> p.steps().size()))
                .ifPresent(p -> p.steps().forEach(s -> sums.put(s.step(), new double[2])));
        projects.forEach(p -> p.steps().stream().filter(s -> s.parts() > 0).forEach(s -> {
            double[] sum = sums.computeIfAbsent(s.step(), k -> new double[2]);
            sum[0] += s.share();
            sum[1]++;
        }));
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((step, sum) -> {
            if (sum[1] > 0) {
                means.put(step, sum[0] / sum[1]);
            }
        });
        return means;
    }

    /** A group that chooses the same twice counts once. */
    private static List<Count> counted(List<Reviewed> projects, String kind, Function<Item, String> what) {
        record Key(String step, String what) {}
        Map<Key, Integer> counts = new HashMap<>();
        for (Reviewed project : projects) {
            Set<Key> own = new HashSet<>();
            project.items().stream()
                    .filter(i -> i.kind().equals(kind) && !what.apply(i).isEmpty())
                    .forEach(i -> own.add(new Key(i.ref().step(), what.apply(i))));
            own.forEach(k -> counts.merge(k, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey().step(), e.getKey().what(), e.getValue()))
                .sorted(Comparator.comparingInt(Count::groups).reversed().thenComparing(Count::what))
                .limit(MOST)
                .toList();
    }
}
