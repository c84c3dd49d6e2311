package id.lintas.engine.mark;

import id.lintas.api.Settings;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The criteria in their order. The usual one has the seven dimensions that facilitators of the discussion look at, with weights
 * that add up to 100; a worksheet pack may bring its own as the setting {@code rubric}.
 *
 * @param criteria at least one, each with an id of its own
 */
public record Rubric(List<Criterion> criteria) {

    /** The setting of a pack: a list of objects with {@code id}, {@code weight}, {@code name} and {@code levels}. */
    public static final String SETTING = "rubric";

    private static final int MOST = 30;
    private static final Locale ENGLISH = Locale.ENGLISH;

    private record Usual(String id, int weight) {}

    private static final List<Usual> USUAL = List.of(
            new Usual("problem-analysis", 25),
            new Usual("wog-understanding", 20),
            new Usual("activities", 20),
            new Usual("obstacles", 10),
            new Usual("best-practice", 10),
            new Usual("quiz", 10),
            new Usual("presentation", 5));

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    public static Rubric usual() {
        Texts indonesian = Texts.of(Rubric.class, Texts.INDONESIAN);
        Texts english = Texts.of(Rubric.class, ENGLISH);
        return new Rubric(USUAL.stream()
                .map(u -> usual(u.id(), u.weight(), indonesian, english))
                .toList());
    }

    private static Criterion usual(String id, int weight, Texts indonesian, Texts english) {
        String key = "criterion." + id;
        return new Criterion(
                id,
                weight,
                new Words(indonesian.get(key), english.get(key)),
                IntStream.rangeClosed(1, Criterion.LEVELS)
                        .mapToObj(level ->
                                new Words(indonesian.get(key + ".level" + level), english.get(key + ".level" + level)))
                        .toList());
    }

    /** The rubric of a project's worksheet; the usual one if it has none, or none that can be used. */
    public static Rubric of(Settings settings) {
        return own(settings).orElseGet(Rubric::usual);
    }

    /** The rubric that a worksheet brings, if it brings one that can be used. */
    public static Optional<Rubric> own(Settings settings) {
        List<Criterion> criteria = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (settings.values().get(SETTING) instanceof List<?> list) {
            for (Object entry : list) {
                criterion(entry)
                        .filter(c -> criteria.size() < MOST && ids.add(c.id()))
                        .ifPresent(criteria::add);
            }
        }
        boolean counts = criteria.stream().anyMatch(c -> c.weight() > 0);
        return counts ? Optional.of(new Rubric(criteria)) : Optional.empty();
    }

    private static Optional<Criterion> criterion(@Nullable Object entry) {
        boolean whole = entry instanceof Map<?, ?> map
                && map.get("id") instanceof String id
                && !id.isBlank()
                && map.get("weight") instanceof Number;
        if (!whole) {
            return Optional.empty();
        }
        Map<?, ?> map = (Map<?, ?>) entry;
        String id = String.valueOf(map.get("id"));
        Words name = words(map.get("name"));
        List<Words> levels = new ArrayList<>();
        if (map.get("levels") instanceof List<?> list) {
            list.stream().limit(Criterion.LEVELS).forEach(level -> levels.add(words(level)));
        }
        int weight = ((Number) java.util.Objects.requireNonNull(map.get("weight"))).intValue();
        return Optional.of(new Criterion(id, weight, name.equals(Words.same("")) ? Words.same(id) : name, levels));
    }

    private static Words words(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Words(text(map.get("id")), text(map.get("en")));
        }
        return Words.same(text(value));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /** With other weights, by the id of the criterion; one that is not named keeps its own. */
    public Rubric withWeights(Map<String, Integer> weights) {
        return new Rubric(criteria.stream()
                .map(c -> c.withWeight(weights.getOrDefault(c.id(), c.weight())))
                .toList());
    }

    public int sum() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    /** What a level is called: weak, fair, good, very good. */
    public static String levelName(int level, Locale locale) {
        return Texts.of(Rubric.class, locale).get("level." + level);
    }
}
