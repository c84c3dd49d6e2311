package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ScheduleChecksTest {

    private static List<String> months(int start, int end) {
        return Samples.project()
                .findingIds(Samples.complete().set("k1", "start", start).set("k1", "end", end));
    }

    @Test
    void aPlanWithoutMonthsIsOneFinding() {
        assertThat(months(0, 0)).containsExactly("ERROR months-missing@k1.start");
    }

    @Test
    void oneMonthAloneAsksForTheOther() {
        assertThat(months(0, 5)).containsExactly("ERROR start-missing@k1.start");
        assertThat(months(5, 0)).containsExactly("ERROR end-missing@k1.end");
    }

    @Test
    void anActivityMayTakeOneMonth() {
        assertThat(months(12, 12)).isEmpty();
    }

    @Test
    void theEndBeforeTheStartIsSwappedByTheRepair() {
        assertThat(months(9, 4)).containsExactly("ERROR end-before-start@k1.end");
        ActivityPlan plan = Samples.complete().set("k1", "start", 9).set("k1", "end", 4);
        Activity fixed = Samples.first(Samples.project().fix(plan, "end-before-start"));
        assertThat(List.of(fixed.start(), fixed.end())).containsExactly(4, 9);
    }

    @Test
    void monthsBeyondFiveYearsAreDoubted() {
        assertThat(months(1, 61)).containsExactly("WARNING months-outside@k1.end");
    }

    @Test
    void aTargetBeyondFiveYearsIsDoubted() {
        assertThat(Samples.project().findingIds(Samples.complete().set("k1", "due", 61)))
                .containsExactly("WARNING due-outside@k1.due");
    }

    @Test
    void aTargetBeforeTheStartIsDoubted() {
        assertThat(Samples.project()
                        .findingIds(Samples.complete().set("k1", "start", 12).set("k1", "due", 3)))
                .containsExactly("WARNING due-before-start@k1.due");
    }
}
