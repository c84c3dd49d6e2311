package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ActivityPlanningStepTest {

    private final ActivityPlanningStep step = new ActivityPlanningStep();

    @Test
    void activitiesArePublishedUnderTheNamesThatTheGroupGave() {
        assertThat(step.items(Samples.complete()))
                .extracting(Item::ref, Item::label, Item::kind)
                .contains(tuple(k("k6"), "Penghubung tunggal bagi perusahaan besar", Item.ACTIVITY))
                .hasSize(8);
    }

    @Test
    void anActivityLinksToEachCauseThatItAnswers() {
        assertThat(step.links(Samples.complete()))
                .filteredOn(l -> l.from().id().equals("k1"))
                .containsExactly(
                        new Link(new ItemRef("activity-planning", "k1"), Samples.cause("f1")),
                        new Link(new ItemRef("activity-planning", "k1"), Samples.cause("f3")));
    }

    @Test
    void othersMayReckonWithTheDaysOfAnActivity() {
        ActivityPlan months = Samples.with("start", 2).set("k1", "end", 3);
        Item undated = step.items(months).get(0);
        assertThat(undated.facts()).containsOnly(entry(Item.START, "0001-02-01"), entry(Item.DAYS, "59"));

        ActivityPlan calendar = Records.with(months, "firstDay", "2028-01-01");
        assertThat(step.items(calendar).get(0).facts())
                .containsOnly(entry(Item.START, "2028-02-01"), entry(Item.DAYS, "60"));

        ActivityPlan dates = Records.with(calendar, "timeUnit", ActivityPlan.DATES)
                .set("k1", "startDate", "2028-02-10")
                .set("k1", "endDate", "2028-02-10");
        assertThat(step.items(dates).get(0).facts())
                .containsOnly(entry(Item.START, "2028-02-10"), entry(Item.DAYS, "1"));
        assertThat(step.items(Samples.with("end", 0)).get(0).facts()).isEmpty();
    }

    @Test
    void anActivityLinksToWhatHasToBeFinishedFirst() {
        ActivityPlan plan = Samples.with("after", List.of(k("k2")));
        assertThat(step.links(plan)).contains(new Link(k("k1"), k("k2"), Link.AFTER));
    }

    private static ItemRef k(String id) {
        return new ItemRef("activity-planning", id);
    }

    @Test
    void aFileMayLeaveMembersOut() {
        ActivityPlan plan =
                Samples.project().read("{\"activities\": [{\"id\": \"k4\", \"name\": \"Register\", \"start\": 3}]}");
        Activity activity = Samples.first(plan);
        assertThat(activity.with("name", "").with("start", 0)).isEqualTo(Activity.blank("k4"));
        assertThat(plan.agencies()).isEmpty();
    }

    @Test
    void causesAreWrittenAsOneString() {
        assertThat(Samples.project().write(Samples.complete())).contains("\"issue-analysis:f7\"");
    }

    @Test
    void causesAreInTheOrderOfTheirNumbers() {
        List<Item> causes = Causes.all(Samples.project()
                .with(Item.of("issue-analysis", "f10", "Sepuluh", Item.ROOT_CAUSE))
                .context()
                .project());
        assertThat(causes).extracting(c -> c.ref().id()).endsWith("f7", "f8", "f9", "f10");
        assertThat(Causes.number("no number")).isEqualTo(Integer.MAX_VALUE);
        assertThat(Causes.number("k12345678901234567890")).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aPlanChangesByCopies() {
        ActivityPlan plan = Samples.complete();
        ActivityPlan changed = plan.set("k2", "output", "Peta");
        assertThat(changed.activity("k2").map(Activity::output)).contains("Peta");
        assertThat(plan).isEqualTo(Samples.complete());
        assertThat(plan.remove("k4").activity("k4")).isEmpty();
        assertThat(plan.lastMonth()).isEqualTo(18);
        assertThat(ActivityPlan.EMPTY.lastMonth()).isZero();
    }

    @Test
    void checkingFiveHundredActivitiesFindsEachOfThem() {
        ActivityPlan plan = ActivityPlan.EMPTY;
        for (int i = 1; i <= 500; i++) {
            plan = plan.add(Activity.blank("k" + i).with("name", "Kegiatan " + i));
        }
        assertThat(Samples.project().findingIds(plan))
                .contains("ERROR type-missing@k1.type", "ERROR type-missing@k500.type");
    }
}
