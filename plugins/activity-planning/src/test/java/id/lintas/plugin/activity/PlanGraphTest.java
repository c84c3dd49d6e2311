package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PlanGraphTest {

    /** Months {@code start} to {@code end}, after the others. */
    private static Activity months(String id, int start, int end, String... after) {
        List<ItemRef> refs = Stream.of(after)
                .map(a -> new ItemRef(ActivityPlanningStep.ID, a))
                .toList();
        return Activity.blank(id)
                .with("name", "Kegiatan " + id)
                .with("start", start)
                .with("end", end)
                .with("after", refs);
    }

    private static ActivityPlan plan(Activity... activities) {
        return ActivityPlan.EMPTY.withActivities(List.of(activities));
    }

    private static CriticalPath path(ActivityPlan plan) {
        return CriticalPath.of(PlanGraph.of(plan));
    }

    @Test
    void theLongestChainIsCriticalAndTheOthersHaveSlack() {
        ActivityPlan plan = Records.with(
                plan(months("k1", 1, 3), months("k2", 4, 9, "k1"), months("k3", 1, 2), months("k4", 3, 4, "k3")),
                "firstDay",
                "2027-01-01");
        CriticalPath path = path(plan);
        assertThat(path.activities()).containsExactly("k1", "k2");
        assertThat(path.end()).contains(LocalDate.of(2027, 9, 30));
        assertThat(path.slack("k4")).contains(153);
        assertThat(path.slack("k3")).contains(153);
    }

    @Test
    void aGapBeforeACriticalActivityIsSlack() {
        CriticalPath path = path(plan(months("k1", 1, 3), months("k2", 5, 9, "k1")));
        assertThat(path.activities()).containsExactly("k2");
        assertThat(path.slack("k1")).contains(30);
    }

    @Test
    void whatBeginsTooEarlyPushesTheEnd() {
        ActivityPlan plan = Records.with(plan(months("k1", 1, 3), months("k2", 2, 3, "k1")), "firstDay", "2027-01-01");
        assertThat(path(plan).activities()).containsExactly("k1", "k2");
        assertThat(path(plan).end()).contains(LocalDate.of(2027, 5, 29));
    }

    @Test
    void aCircleIsNamedByItsActivitiesAndStopsNothingElse() {
        ActivityPlan plan = plan(
                months("k1", 1, 2, "k3"), months("k2", 3, 4, "k1"), months("k3", 5, 6, "k2"), months("k4", 1, 9, "k3"));
        PlanGraph graph = PlanGraph.of(plan);
        assertThat(graph.cycles()).containsExactly(List.of("k1", "k2", "k3"));
        assertThat(graph.closesCircle("k1", "k2")).isTrue();
        assertThat(graph.closesCircle("k3", "k4")).isFalse();
        assertThat(path(plan).activities()).isEmpty();
    }

    @Test
    void twoCirclesAreTwo() {
        ActivityPlan plan = plan(
                months("k1", 1, 2, "k2"), months("k2", 3, 4, "k1"), months("k3", 5, 6, "k4"), months("k4", 1, 9, "k3"));
        assertThat(PlanGraph.of(plan).cycles()).containsExactly(List.of("k1", "k2"), List.of("k3", "k4"));
    }

    @Test
    void whatIsNotThereIsNotWaitedFor() {
        assertThat(PlanGraph.of(plan(months("k1", 1, 2, "k9", "k1"))).edges()).isEmpty();
    }
}
