package id.lintas.plugin.practice.fit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.PracticeStep;
import id.lintas.plugin.practice.fit.Reason.Kind;
import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.plugin.practice.search.PracticeSearch;
import id.lintas.testkit.StepFixture;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every reason that is stated is true of the practice's record, and of the group's own items. */
class ReasonsTest {

    private static final int PROJECTS = 200;
    private static final Library LIBRARY = Library.of(Fixtures.bps().context());
    private static final PracticeSearch SEARCH = PracticeSearch.over(LIBRARY);

    private final Random random = new Random(52);

    @AfterAll
    static void close() {
        SEARCH.close();
    }

    @Test
    void everyStatedReasonIsTrueOfTheRecordInTwoHundredProjects() {
        int stated = 0;
        for (int i = 0; i < PROJECTS; i++) {
            List<Item> items = items();
            Need need = need(items);
            for (Hit hit : SEARCH.find(need.text(), need.codes())) {
                for (Reason reason : Fit.reasons(hit, need)) {
                    assertThat(isTrue(reason, hit.practice(), need, items))
                            .as("%s of %s for “%s”", reason, hit.practice().id(), need.text())
                            .isTrue();
                    stated++;
                }
            }
        }
        assertThat(stated).isGreaterThan(PROJECTS * 10);
    }

    private List<Item> items() {
        Stream<Item> activities = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> Item.of("activity-planning", "k" + i, words(), Item.ACTIVITY)
                        .withCodes("how-type-" + any(Facet.WOG_TYPE.codes())));
        Stream<Item> obstacles = IntStream.rangeClosed(1, 5).mapToObj(i -> {
            String code = any(Facet.OBSTACLE.codes());
            return Item.of("obstacle-estimation", "r" + i, words(), Item.OBSTACLE)
                    .withCodes((random.nextBoolean() ? "obstacle-" : "challenge-") + code);
        });
        Stream<Item> stakeholders = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> Item.of("issue-analysis", "s" + i, "Pihak " + i, Item.STAKEHOLDER));
        return Stream.of(activities, obstacles, stakeholders).flatMap(s -> s).toList();
    }

    private Need need(List<Item> items) {
        Link link = new Link(new ItemRef("obstacle-estimation", "r1"), new ItemRef("activity-planning", "k1"));
        var project = StepFixture.of(new PracticeStep())
                .with(items.toArray(Item[]::new))
                .with(link)
                .context()
                .project();
        return random.nextBoolean() ? Need.typed(project, words()) : Need.of(project, items.get(random.nextInt(9)));
    }

    /** Words of the library's own texts, some with a letter missing, and one that nobody knows. */
    private String words() {
        LibraryPractice from =
                LIBRARY.practices().get(random.nextInt(LIBRARY.practices().size()));
        List<String> known = Stream.of(Records.texts(from).split("[^\\p{L}]+"))
                .filter(w -> w.length() > 3)
                .toList();
        return IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> misspelt(any(known)))
                        .collect(Collectors.joining(" "))
                + (random.nextInt(5) == 0 ? " xyzzyxq" : "");
    }

    private String misspelt(String word) {
        return word.length() > 6 && random.nextInt(4) == 0 ? word.substring(0, 3) + word.substring(4) : word;
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static boolean isTrue(Reason reason, LibraryPractice practice, Need need, List<Item> items) {
        List<String> values = reason.values();
        return switch (reason.kind()) {
            case PROBLEM ->
                values.stream()
                        .allMatch(w -> Records.hasForm(practice.problem().id(), w)
                                || Records.hasForm(practice.problem().en(), w));
            case WORDS ->
                values.stream()
                        .allMatch(w -> Records.hasForm(Records.texts(practice) + " " + Synonyms.places(practice), w));
            case SIMILAR ->
                values.stream()
                        .allMatch(w ->
                                Records.hasLike(Records.texts(practice) + " " + Synonyms.classification(practice), w));
            case ABSENT -> values.stream().noneMatch(w -> Records.hasWord(Records.texts(practice), w));
            case OBSTACLE -> practice.obstacles().containsAll(values) && reallyOf(reason, Item.OBSTACLE, items);
            case WOG_TYPE -> practice.wogType().containsAll(values) && reallyOf(reason, Item.ACTIVITY, items);
            case ABROAD ->
                values.equals(practice.places()) && !practice.country().equals("ID");
            case LEVEL ->
                values.equals(List.of(practice.level(), need.level()))
                        && !practice.level().equals(need.level());
            case SCALE ->
                values.get(0).equals(String.valueOf(1 + practice.partnerBodies().size()))
                        && values.get(1).equals(String.valueOf(count(items, Item.STAKEHOLDER)));
            case ENDED ->
                practice.years().endsWith("–" + values.get(0)) && !values.get(0).equals("sekarang");
        };
    }

    private static boolean reallyOf(Reason reason, String kind, List<Item> items) {
        return !reason.items().isEmpty()
                && reason.items().stream()
                        .allMatch(id -> items.stream()
                                .anyMatch(item -> item.kind().equals(kind)
                                        && item.ref().id().equals(id)
                                        && item.codes()
                                                .get(0)
                                                .endsWith(reason.values().get(0))));
    }

    private static long count(List<Item> items, String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).count();
    }

    @Test
    void aPracticeForAnObstacleOfTheSameKindGoesFirstAndSaysSo() {
        Item time = Item.of("obstacle-estimation", "r1", "survei perusahaan", Item.OBSTACLE)
                .withCodes("obstacle-time");
        var project = StepFixture.of(new PracticeStep()).with(time).context().project();
        Need need = Need.of(project, time);
        List<Hit> alike = SEARCH.find(need.text(), need.codes());
        List<Hit> words = SEARCH.find(need.text());
        String burden = "nl-response-burden-four-nsis";
        assertThat(rank(alike, burden)).isLessThanOrEqualTo(rank(words, burden));
        assertThat(Fit.reasons(alike.get(rank(alike, burden)), need))
                .contains(new Reason(Kind.OBSTACLE, List.of("time"), List.of("r1")));
    }

    private static int rank(List<Hit> hits, String id) {
        return hits.stream().map(hit -> hit.practice().id()).toList().indexOf(id);
    }

    @Test
    void anActivityBringsTheObstaclesThatAreTiedToIt() {
        Item activity = Item.of("activity-planning", "k1", "Forum", Item.ACTIVITY);
        Item tied = Item.of("obstacle-estimation", "r1", "Waktu", Item.OBSTACLE);
        Item other = Item.of("obstacle-estimation", "r2", "Biaya", Item.OBSTACLE);
        var project = StepFixture.of(new PracticeStep())
                .with(activity, tied, other)
                .with(new Link(tied.ref(), activity.ref()))
                .context()
                .project();
        assertThat(Need.of(project, activity).items()).containsExactly(activity, tied);
        assertThat(Need.of(project, tied).items()).containsExactly(tied, activity);
    }
}
