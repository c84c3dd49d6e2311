package id.lintas.plugin.obstacle.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against closed forms: what a simulation must find where it can be worked out on paper. */
class SimulationTest {

    private static final int RUNS = 10_000;
    private static final DelayRange RANGE = new DelayRange(2, 6, 12);
    /** The standard deviation of a triangular distribution. */
    private static final double DEVIATION = Math.sqrt((4 + 36 + 144 - 12 - 24 - 72) / 18.0);

    private static Work work(String id, int days, String... after) {
        return new Work(id, 1, days, List.of(after));
    }

    private static Hazard hazard(String id, String work, double chance) {
        return new Hazard(id, work, chance, RANGE);
    }

    private static Forecast run(List<Work> works, Hazard... hazards) {
        return new Simulation(Plan.of(works), List.of(hazards), 25, RUNS).run();
    }

    /** Four standard errors of a share. */
    private static org.assertj.core.data.Offset<Double> ofShare(double share) {
        return within(4 * Math.sqrt(share * (1 - share) / RUNS));
    }

    @Test
    void withoutObstaclesThePlanIsKept() {
        Forecast forecast = run(List.of(work("a", 30)));
        assertThat(forecast.chanceBy(30)).isEqualTo(1);
        assertThat(forecast.chanceBy(29)).isZero();
        assertThat(forecast.percentile(80)).isEqualTo(30);
        assertThat(forecast.influences()).isEmpty();
    }

    @Test
    void oneActivityWithOneCertainDelayHasTheTrianglesMeanAndShares() {
        Forecast forecast = run(List.of(work("a", 30)), hazard("r1", "a", 1));
        assertThat(forecast.mean()).isCloseTo(30 + RANGE.mean(), within(4 * DEVIATION / Math.sqrt(RUNS)));
        assertThat(forecast.chanceBy(36)).isCloseTo(0.4, ofShare(0.4));
        assertThat(forecast.chanceBy(40)).isCloseTo(1 - 4 / 60.0, ofShare(4 / 60.0));
        for (int percent : new int[] {50, 80}) {
            double slope = slope(RANGE.at(percent / 100.0));
            double error = 4 * Math.sqrt(percent / 100.0 * (1 - percent / 100.0) / RUNS) / slope;
            assertThat(forecast.percentile(percent)).isCloseTo(30 + RANGE.at(percent / 100.0), within(error));
        }
    }

    /** The height of the triangle at the right of its likeliest value. */
    private static double slope(double day) {
        return 2 * (12 - day) / (10 * 6);
    }

    @Test
    void twoDelaysInARowAddTheirMeansAndVariances() {
        Forecast forecast = run(List.of(work("a", 10), work("b", 20, "a")), hazard("r1", "a", 1), hazard("r2", "b", 1));
        double deviation = DEVIATION * Math.sqrt(2);
        assertThat(forecast.mean()).isCloseTo(30 + 2 * RANGE.mean(), within(4 * deviation / Math.sqrt(RUNS)));
        // Up to 4 days above the two least, both densities are u / 20, so the share is ∫∫ uv / 400 over u + v ≤ 4.
        // (4)⁴/24/(20·20).
        double both = 256 / 24.0 / 400;
        assertThat(forecast.chanceBy(38)).isCloseTo(both, ofShare(both));
    }

    @Test
    void ofTwoActivitiesSideBySideTheLaterCounts() {
        Forecast forecast = run(List.of(work("a", 30), work("b", 30)), hazard("r1", "a", 1), hazard("r2", "b", 1));
        assertThat(forecast.chanceBy(36)).as("both by then: 0.4 × 0.4").isCloseTo(0.16, ofShare(0.16));
    }

    @Test
    void aDelayStrikesWithItsChance() {
        Forecast forecast = run(List.of(work("a", 30)), hazard("r1", "a", 0.35), hazard("r2", "a", 0.15));
        assertThat(forecast.chanceBy(30)).as("neither strikes").isCloseTo(0.65 * 0.85, ofShare(0.5525));
        double expected = 0.5 * RANGE.mean();
        assertThat(forecast.mean() - 30).isCloseTo(expected, within(4 * 5.0 / Math.sqrt(RUNS)));
    }

    @Test
    void anObstacleMattersByTheDaysThatItCosts() {
        Forecast forecast = run(
                List.of(work("a", 30), work("b", 5)),
                hazard("r1", "a", 0.35),
                hazard("r2", "a", 0.75),
                hazard("r3", "b", 1));
        assertThat(forecast.influences()).extracting(Influence::hazard).containsExactly("r2", "r1", "r3");
        assertThat(forecast.influences().get(0).mean()).isCloseTo(0.75 * RANGE.mean(), within(0.2));
        assertThat(forecast.influences().get(2).mean())
                .as("activity b is never the last")
                .isZero();
    }

    @Test
    void whatCannotStrikeIsLeftOut() {
        Hazard backwards = new Hazard("r1", "a", 1, new DelayRange(9, 5, 7));
        assertThat(run(List.of(work("a", 30)), backwards, hazard("r2", "gone", 1))
                        .mean())
                .isEqualTo(30);
    }

    @Test
    void aPlanInACircleIsNotSimulated() {
        Plan plan = Plan.of(List.of(work("a", 1, "b"), work("b", 1, "a")));
        assertThatThrownBy(() -> new Simulation(plan, List.of(), 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
