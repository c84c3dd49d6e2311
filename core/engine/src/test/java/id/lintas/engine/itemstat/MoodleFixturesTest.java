package id.lintas.engine.itemstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our numbers beside those that Moodle's own tests expect. Moodle's files are under a licence of their own, so they are read from a copy
 * of its source, {@code -Dlintas.moodle.fixtures=…/mod/quiz/report/statistics/tests}, and the test is skipped without one.
 */
class MoodleFixturesTest {

    private static final String PROPERTY = "lintas.moodle.fixtures";

    private static Path tests = Path.of("");

    @BeforeAll
    static void find() {
        String place = System.getProperty(PROPERTY, "");
        tests = Path.of(place);
        assumeTrue(
                !place.isEmpty() && Files.isDirectory(tests.resolve("fixtures")),
                "Set -D" + PROPERTY + " to mod/quiz/report/statistics/tests of a copy of Moodle");
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        List<String> lines = Files.readAllLines(tests.resolve("fixtures").resolve(name));
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            List<String> cells = cells(line);
            IntStream.range(0, header.size())
                    .forEach(i -> row.put(header.get(i), i < cells.size() ? cells.get(i) : ""));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(c -> c.replace("\"", "")).toList();
    }

    /** The attempts of the walk through a quiz of seven questions, by their marks. */
    private static Marks walkthrough() throws IOException {
        Marks marks = Marks.of(1, 1, 1, 1, 1, 1, 1);
        for (Map<String, String> row : table("results00.csv")) {
            marks = marks.with(IntStream.rangeClosed(1, 7)
                    .mapToDouble(slot -> Double.parseDouble(row.get("slots." + slot + ".mark")))
                    .toArray());
        }
        return marks;
    }

    @Test
    void theQuestionsOfTheWalkThrough() throws IOException {
        List<ItemStatistics> ours = ItemStatistics.of(walkthrough(), new double[7]);
        double worst = 0;
        int compared = 0;
        for (Map<String, String> row : table("qstats00.csv")) {
            if (row.getOrDefault("subqname", "").isEmpty()
                    && row.getOrDefault("variant", "").isEmpty()) {
                ItemStatistics item = ours.get(Integer.parseInt(row.get("slot")) - 1);
                worst = Math.max(worst, away(item.facility(), row, "facility", 100));
                worst = Math.max(worst, away(item.deviation(), row, "sd", 100));
                worst = Math.max(worst, away(item.effective(), row, "effectiveweight", 1));
                worst = Math.max(worst, away(item.discrimination(), row, "discriminationindex", 1));
                worst = Math.max(worst, away(item.efficiency(), row, "discriminativeefficiency", 1));
                compared += 5;
            }
        }
        System.out.printf("Moodle's walk-through: %d numbers of questions, at most %.2e away%n", compared, worst);
        assertThat(compared).isEqualTo(35);
        assertThat(worst).isLessThan(1.5e-5);
    }

    /** Relative, as Moodle's own test compares. */
    private static double away(OptionalDouble ours, Map<String, String> row, String column, double scale) {
        double theirs = Double.parseDouble(row.get(column)) * scale;
        return Math.abs(ours.orElseThrow() - theirs) / Math.abs(theirs);
    }

    @Test
    void theQuizOfTheWalkThrough() throws IOException {
        TestStatistics ours = TestStatistics.of(walkthrough());
        Map<String, OptionalDouble> values = new HashMap<>();
        values.put("median", ours.median());
        values.put("firstattemptsavg", ours.mean());
        values.put("standarddeviation", ours.deviation());
        values.put("skewness", ours.skewness());
        values.put("kurtosis", ours.kurtosis());
        values.put("cic", ours.consistency());
        values.put("errorratio", ours.errorRatio());
        values.put("standarderror", ours.error());
        String source = Files.readString(tests.resolve("stats_from_steps_walkthrough_test.php"));
        assertThat(values).allSatisfy((name, value) -> {
            Matcher theirs =
                    Pattern.compile("'" + name + "'\\s*=>\\s*(-?[0-9.]+)").matcher(source);
            assertThat(theirs.find()).as(name).isTrue();
            double expected = Double.parseDouble(theirs.group(1));
            System.out.printf("Moodle's walk-through: %s %.10f, ours %.10f%n", name, expected, value.orElseThrow());
            assertThat(value.orElseThrow()).as(name).isCloseTo(expected, within(Math.abs(expected) * 1.5e-5));
        });
    }

    @Test
    void theGeneratedAttemptsOfTwentyQuestions() throws IOException {
        double[] most = table("mdl_question_states.csv").stream()
                .limit(20)
                .sorted((a, b) -> Integer.compare(slot(a), slot(b)))
                .mapToDouble(r -> Double.parseDouble(r.get("maxmark")))
                .toArray();
        Marks marks = Marks.of(most);
        List<Map<String, String>> steps = table("mdl_question_states.csv");
        for (int from = 0; from + 20 <= steps.size(); from += 20) {
            double[] row = new double[20];
            steps.subList(from, from + 20).forEach(s -> row[slot(s) - 1] = Double.parseDouble(s.get("mark")));
            marks = marks.with(row);
        }
        List<ItemStatistics> ours = ItemStatistics.of(marks, new double[20]);
        compare("facility", ours, ItemStatistics::facility, i -> 1.0);
        // Moodle's deviation is in marks, and its test multiplies it by 1000.
        compare("sd", ours, ItemStatistics::deviation, i -> 10 * most[i]);
        compare("effectiveweight", ours, ItemStatistics::effective, i -> 1.0);
        compare("discriminationindex", ours, ItemStatistics::discrimination, i -> 1.0);
        compare("discriminativeefficiency", ours, ItemStatistics::efficiency, i -> 1.0);
    }

    private static int slot(Map<String, String> row) {
        return Integer.parseInt(row.get("slot"));
    }

    /** Where Moodle has null, or 0 for a question that gives nothing, we have none or 0. */
    private static void compare(
            String name,
            List<ItemStatistics> ours,
            Function<ItemStatistics, OptionalDouble> value,
            Function<Integer, Double> scale)
            throws IOException {
        List<Optional<Double>> theirs = expected(name);
        assertThat(theirs).hasSize(20);
        int compared = 0;
        for (int i = 0; i < 20; i++) {
            OptionalDouble mine = value.apply(ours.get(i));
            double expected = theirs.get(i).orElse(0.0);
            assertThat(mine.orElse(0) * scale.apply(i))
                    .as("%s of slot %d", name, i + 1)
                    .isCloseTo(expected, within(1e-6));
            compared += mine.isPresent() ? 1 : 0;
        }
        System.out.printf("Moodle's generated attempts: %s agrees in %d slots%n", name, compared);
    }

    private static List<Optional<Double>> expected(String name) throws IOException {
        String source = Files.readString(tests.resolve("statistics_test.php"));
        Matcher list = Pattern.compile("\\$" + name + "\\s*=\\s*(?:array\\(|\\[)([^)\\]]*)")
                .matcher(source);
        assertThat(list.find()).as(name).isTrue();
        return Arrays.stream(list.group(1).split(","))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .map(v -> v.equals("null") ? Optional.<Double>empty() : Optional.of(Double.parseDouble(v)))
                .toList();
    }
}
