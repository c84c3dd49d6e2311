package id.lintas.plugin.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Records;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.Hazard;
import id.lintas.plugin.obstacle.delay.Work;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelayEstimateTest {

    static Item activity(String id, String start, String days) {
        return Item.of("activity-planning", id, "Kegiatan " + id, Item.ACTIVITY)
                .with(Item.START, start)
                .with(Item.DAYS, days);
    }

    static Link after(String id, String earlier) {
        return new Link(ref(id), ref(earlier), Link.AFTER);
    }

    private static ItemRef ref(String id) {
        return new ItemRef("activity-planning", id);
    }

    /** k1 from the first of March for 31 days, k2 after it, k3 without a schedule. */
    static StepFixture<ObstacleData> project() {
        return StepFixture.of(new ObstacleStep())
                .with(
                        activity("k1", "2027-03-01", "31"),
                        activity("k2", "2027-04-01", "30"),
                        Item.of("activity-planning", "k3", "Kegiatan k3", Item.ACTIVITY))
                .with(after("k2", "k1"));
    }

    static Obstacle delaying(String id, String activity, int low, int likely, int high) {
        Obstacle o = Records.with(Samples.sound(id), "activities", List.of(ref(activity)));
        return Records.with(Records.with(Records.with(o, "delayLow", low), "delayLikely", likely), "delayHigh", high);
    }

    private static DelayEstimate estimate(
            StepFixture<ObstacleData> project, ObstacleData data, DelayEstimate.View view) {
        return DelayEstimate.of(data, project.context(data), view);
    }

    @Test
    void thePlanIsReadFromWhatTheActivitiesTell() {
        DelayEstimate estimate = estimate(project(), ObstacleData.EMPTY, DelayEstimate.View.BEFORE);
        assertThat(estimate.plan().works())
                .containsExactly(
                        new Work("activity-planning:k1", 1, 31, List.of()),
                        new Work("activity-planning:k2", 32, 30, List.of("activity-planning:k1")));
        assertThat(estimate.finishBy()).as("61 days from the first of March").isEqualTo(61);
        assertThat(estimate.usable()).isFalse();
    }

    @Test
    void anObstacleStrikesWithTheChanceOfItsLikelihoodBeforeOrAfterMitigation() {
        ObstacleData data = Samples.of(delaying("r1", "k1", 2, 5, 10));
        assertThat(estimate(project(), data, DelayEstimate.View.BEFORE).hazards())
                .extracting(Hazard::chance)
                .containsExactly(0.15);
        assertThat(estimate(project(), data, DelayEstimate.View.AFTER).hazards())
                .extracting(Hazard::chance)
                .containsExactly(0.08);
        assertThat(estimate(project(), data, new DelayEstimate.View(false, 200)).hazards())
                .extracting(Hazard::chance)
                .containsExactly(0.3);
    }

    @Test
    void theDelayCountsForTheChosenActivityElseForTheFirstOne() {
        Obstacle both = Records.with(delaying("r1", "k1", 1, 2, 3), "activities", List.of(ref("k2"), ref("k1")));
        assertThat(works(both)).containsExactly("activity-planning:k2");
        assertThat(works(Records.with(both, "delayActivity", ref("k1")))).containsExactly("activity-planning:k1");
    }

    private static List<String> works(Obstacle obstacle) {
        return estimate(project(), Samples.of(obstacle), DelayEstimate.View.BEFORE).hazards().stream()
                .map(Hazard::work)
                .toList();
    }

    @Test
    void whatCannotBeReckonedIsLeftOutAndSaid() {
        ObstacleData data = Samples.of(delaying("r1", "k1", 9, 5, 10), delaying("r2", "k3", 1, 2, 3));
        DelayEstimate estimate = estimate(project(), data, DelayEstimate.View.BEFORE);
        assertThat(estimate.hazards()).isEmpty();
        assertThat(estimate.hindrance(project().context(data)).orElseThrow()).startsWith("Belum ada rentang tunda");
        StepFixture<ObstacleData> circle = project().with(after("k1", "k2"));
        assertThat(estimate(circle, data, DelayEstimate.View.BEFORE)
                        .hindrance(circle.context(data))
                        .orElseThrow())
                .contains("k1, k2 saling menunggu");
        assertThat(estimate(Samples.project(), data, DelayEstimate.View.BEFORE)
                        .hindrance(Samples.project().context(data))
                        .orElseThrow())
                .startsWith("Kegiatan belum punya tanggal");
    }

    @Test
    void theSeedAndTheDayAskedForAreTheGroups() {
        ObstacleData data = new ObstacleData(List.of(delaying("r1", "k1", 2, 5, 10)), List.of(), 70, 17);
        DelayEstimate estimate = estimate(project(), data, DelayEstimate.View.BEFORE);
        assertThat(estimate.finishBy()).isEqualTo(70);
        assertThat(estimate.simulation().seed()).isEqualTo(17);
        Forecast forecast = estimate.simulation().run();
        assertThat(forecast.chanceBy(61)).isBetween(0.83, 0.87);
    }

    @Test
    void aPlanWithoutACalendarCountsDaysOnly() {
        StepFixture<ObstacleData> months = StepFixture.of(new ObstacleStep()).with(activity("k1", "0001-01-01", "59"));
        ObstacleData data = Samples.of(delaying("r1", "k1", 2, 5, 10));
        assertThat(months.report(data)).contains("Peluang selesai sampai hari 59: 85 %.");
    }

    @Test
    void theReportSaysTheChanceAndUnderWhichAssumptions() {
        ObstacleData data = Samples.of(delaying("r1", "k1", 2, 5, 10));
        assertThat(project().report(data))
                .contains("Perkiraan keterlambatan")
                .contains("Peluang selesai sampai hari 61 (30 Apr 2027): 85 %.")
                .contains("r1 Kendala r1: tanpa kendala ini P80 maju 0,0 hari, rata-rata maju 0,")
                .contains("Peluang untuk skor kemungkinan 1 sampai 5: 3, 8, 15, 35, 75 persen");
        assertThat(project().language("en").report(data)).contains("Chance to finish by day 61 (30 Apr 2027): 85 %.");
        assertThat(project().report(Samples.of(Samples.sound("r1")))).doesNotContain("Perkiraan keterlambatan");
    }
}
