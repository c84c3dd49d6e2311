package id.lintas.plugin.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Part;
import id.lintas.api.Records;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aLowObstacleIsTreatedOnceItsTreatmentIsChosen() {
        assertThat(done(Samples.project(), bare(3, 3, "accept"))).isEqualTo(1);
        assertThat(done(Samples.project(), bare(3, 3, ""))).isZero();
    }

    @Test
    void aHighObstacleNeedsTheWholeRow() {
        Obstacle high = Records.with(Samples.sound("r1"), "likelihood", 5);
        assertThat(done(Samples.project(), bare(5, 3, "reduce"))).isZero();
        assertThat(done(Samples.project(), high)).isEqualTo(1);
        assertThat(done(Samples.project(), Records.with(high, "owner", " "))).isZero();
        assertThat(done(Samples.project(), Records.with(high, "residualImpact", 0)))
                .isZero();
    }

    @Test
    void whatCountsAsHighFollowsTheSettings() {
        Obstacle rare = bare(1, 5, "accept");
        assertThat(done(Samples.project(), rare)).isZero();
        assertThat(done(Samples.project().setting("risk.mode", "product"), rare))
                .isEqualTo(1);
    }

    @Test
    void noPartIsDoneWithoutAnythingToDo() {
        assertThat(StepFixture.of(new ObstacleStep()).parts(ObstacleData.EMPTY)).noneMatch(Part::complete);
    }

    private static int done(StepFixture<ObstacleData> project, Obstacle obstacle) {
        return project.parts(Samples.of(obstacle)).get(2).done();
    }

    private static Obstacle bare(int likelihood, int impact, String treatment) {
        return new Obstacle(
                "r1",
                "Kendala",
                "obstacle-cost",
                List.of(),
                likelihood,
                impact,
                treatment,
                "",
                "",
                0,
                0,
                null,
                null,
                null,
                null,
                List.of());
    }
}
