package id.lintas.plugin.obstacle;

import static id.lintas.plugin.obstacle.DelayEstimateTest.delaying;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.plugin.obstacle.vote.Vote;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelayCheckTest {

    private final StepFixture<ObstacleData> project =
            StepFixture.of(new ObstacleStep()).with(DelayEstimateTest.activity("k1", "2027-03-01", "31"));

    private List<String> ids(Obstacle obstacle) {
        return project.findingIds(Samples.of(obstacle));
    }

    @Test
    void aSoundRangeHasNoFinding() {
        assertThat(ids(delaying("r1", "k1", 0, 5, 10))).isEmpty();
        assertThat(ids(delaying("r1", "k1", 5, 5, 5))).isEmpty();
    }

    @Test
    void aRangeThatCannotBeIsAnErrorAtTheNumberThatIsWrong() {
        assertThat(ids(delaying("r1", "k1", 6, 5, 10))).containsExactly("ERROR delay-impossible@r1.delayLow");
        assertThat(ids(delaying("r1", "k1", 2, 11, 10))).containsExactly("ERROR delay-impossible@r1.delayHigh");
        assertThat(ids(delaying("r1", "k1", -2, 5, 10))).containsExactly("ERROR delay-impossible@r1.delayLow");
    }

    @Test
    void theFixPutsTheNumbersInOrder() {
        Obstacle fixed = project.fix(Samples.of(delaying("r1", "k1", 10, 4, 7)), "delay-impossible")
                .obstacle("r1")
                .orElseThrow();
        assertThat(List.of(fixed.delayLow(), fixed.delayLikely(), fixed.delayHigh()))
                .containsExactly(4, 7, 10);
        assertThat(ids(fixed)).isEmpty();
    }

    @Test
    void aRangeThatIsHalfGivenLeadsToTheFirstEmptyNumber() {
        assertThat(ids(Records.with(delaying("r1", "k1", 1, 5, 10), "delayLikely", null)))
                .containsExactly("WARNING delay-incomplete@r1.delayLikely");
    }

    @Test
    void aDelayOfAnActivityThatIsNotHinderedIsTakenBackByTheFix() {
        Obstacle odd = Records.with(delaying("r1", "k1", 1, 5, 10), "delayActivity", Samples.activity("k9"));
        assertThat(ids(odd)).containsExactly("WARNING delay-elsewhere@r1.delayActivity");
        assertThat(project.fix(Samples.of(odd), "delay-elsewhere")
                        .obstacle("r1")
                        .orElseThrow()
                        .delayed())
                .contains(new ItemRef("activity-planning", "k1"));
    }

    @Test
    void aDelayOfAnActivityWithoutAScheduleIsAHint() {
        StepFixture<ObstacleData> bare =
                StepFixture.of(new ObstacleStep()).with(Item.of("activity-planning", "k1", "Kegiatan", Item.ACTIVITY));
        assertThat(bare.findingIds(Samples.of(delaying("r1", "k1", 1, 5, 10))))
                .containsExactly("HINT delay-unplanned@r1.delayActivity");
    }

    @Test
    void aDayThatThePlanMissesWithoutAnyObstacleIsPointedOut() {
        Obstacle o = delaying("r1", "k1", 1, 5, 10);
        assertThat(project.findingIds(new ObstacleData(List.of(o), List.of(), 30, 0)))
                .containsExactly("WARNING finish-before-plan@.finishBy");
        assertThat(project.findingIds(new ObstacleData(List.of(o), List.of(), 31, 0)))
                .isEmpty();
    }

    @Test
    void aRatingOutsideWhatTheMembersVotedIsAHint() {
        Obstacle voted = Records.with(
                delaying("r1", "k1", 1, 5, 10),
                "votes",
                List.of(new Vote("", 4, 3), new Vote("", 5, 2), new Vote("", 9, 9)));
        assertThat(ids(voted)).containsExactly("HINT likelihood-outside-votes@r1.likelihood");
        assertThat(ids(Records.with(Records.with(voted, "likelihood", 5), "impact", 1)))
                .contains("HINT impact-outside-votes@r1.impact");
        assertThat(project.findings(Samples.of(voted)).get(0).message())
                .isEqualTo("Kemungkinan r1 dinilai 3, di luar suara anggota (4–5).");
    }
}
