package id.lintas.plugin.obstacle.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static Work work(String id, int start, int days, String... after) {
        return new Work(id, start, days, List.of(after));
    }

    @Test
    void aPlanIsFinishedWithItsLastActivity() {
        assertThat(Plan.of(List.of(work("a", 1, 10), work("b", 5, 20))).finish())
                .isEqualTo(24);
    }

    @Test
    void anActivityWaitsForThoseBeforeItAndForItsOwnFirstDay() {
        assertThat(Plan.of(List.of(work("b", 1, 5, "a"), work("a", 1, 10))).finish())
                .isEqualTo(15);
        assertThat(Plan.of(List.of(work("b", 30, 5, "a"), work("a", 1, 10))).finish())
                .isEqualTo(34);
    }

    @Test
    void theOrderPutsEachAfterAllThatItWaitsFor() {
        Plan plan = Plan.of(
                List.of(work("d", 1, 1, "b", "c"), work("c", 1, 1, "a"), work("b", 1, 1, "a"), work("a", 1, 1)));
        assertThat(plan.works()).extracting(Work::id).containsExactly("a", "c", "b", "d");
    }

    @Test
    void aCircleIsNamedAndThePlanIsNotUsable() {
        Plan plan = Plan.of(List.of(work("a", 1, 1), work("b", 1, 1, "c"), work("c", 1, 1, "b"), work("d", 1, 1, "d")));
        assertThat(plan.circle()).containsExactly("b", "c", "d");
        assertThat(plan.usable()).isFalse();
        assertThat(Plan.of(List.of()).usable()).isFalse();
    }

    @Test
    void whatIsNotInThePlanHoldsNothingUp() {
        assertThat(Plan.of(List.of(work("a", 1, 3, "gone"))).finish()).isEqualTo(3);
    }
}
