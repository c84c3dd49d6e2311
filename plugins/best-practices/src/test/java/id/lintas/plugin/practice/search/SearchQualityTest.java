package id.lintas.plugin.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.step.RecordBinder;
import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.library.Library;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ranks the graded questions and prints how good the first five are. A floor, not an aim: one judge graded them. */
class SearchQualityTest {

    private static final int DEPTH = 5;

    record Graded(String id, String query, Map<String, Integer> relevance) {}

    record GradedQueries(List<Graded> queries) {}

    /**
     * Means over the questions.
     *
     * @param gain nDCG of the first five
     * @param success whether one of the best grade is among them
     */
    private record Quality(double gain, double success) {}

    @Test
    void theFirstFiveAreMostlyTheRightOnes() throws IOException {
        Quality quality = quality("queries-dev.json");
        assertThat(quality.gain()).isGreaterThan(0.8);
        assertThat(quality.success()).isGreaterThan(0.95);
    }

    /** More questions, written before their answers were seen: misspelt, abbreviated, in everyday words, in English. */
    @Test
    void otherQuestionsAreAnsweredNoWorse() throws IOException {
        Quality quality = quality("queries-own.json");
        assertThat(quality.gain()).isGreaterThan(0.85);
        assertThat(quality.success()).isGreaterThan(0.95);
    }

    private static Quality quality(String file) throws IOException {
        RecordBinder binder = new RecordBinder();
        List<Graded> queries = binder.read(binder.mapper().readTree(Fixtures.text(file)), GradedQueries.class)
                .queries();
        double gain = 0;
        double success = 0;
        try (PracticeSearch search =
                PracticeSearch.over(Library.of(Fixtures.bps().context()))) {
            for (Graded query : queries) {
                List<Integer> grades = search.find(query.query()).stream()
                        .map(hit ->
                                query.relevance().getOrDefault(hit.practice().id(), 0))
                        .limit(DEPTH)
                        .toList();
                double ndcg = dcg(grades) / dcg(ideal(query));
                System.out.printf(Locale.ROOT, "%s %.3f %s%n", query.id(), ndcg, query.query());
                gain += ndcg / queries.size();
                success += (grades.contains(ideal(query).get(0)) ? 1.0 : 0) / queries.size();
            }
        }
        System.out.printf(
                Locale.ROOT, "%s: nDCG@5 %.3f, success@5 %.3f over %d queries%n", file, gain, success, queries.size());
        return new Quality(gain, success);
    }

    private static List<Integer> ideal(Graded query) {
        return query.relevance().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
    }

    /** Sum of (2^grade − 1) / log2(rank + 1). */
    private static double dcg(List<Integer> grades) {
        return IntStream.range(0, grades.size())
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
                .sum();
    }
}
