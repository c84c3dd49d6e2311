package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DependencyChecksTest {

    private static List<ItemRef> refs(String... ids) {
        return Stream.of(ids)
                .map(id -> new ItemRef(ActivityPlanningStep.ID, id))
                .toList();
    }

    /** The complete plan without its dependencies, in which one activity waits for others. */
    private static ActivityPlan waiting(String id, String... others) {
        ActivityPlan plan = Samples.complete();
        for (Activity activity : plan.activities()) {
            plan = plan.set(activity.id(), "after", List.of());
        }
        return plan.set(id, "after", refs(others));
    }

    private static List<String> ids(ActivityPlan plan) {
        return Samples.project().findingIds(plan);
    }

    private static ActivityPlan dated() {
        return PlanEdits.toDates(Records.with(waiting("k3", "k2"), "firstDay", "2027-01-04"), LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatWaitsAndBeginsAfterwardsIsInOrder() {
        assertThat(ids(waiting("k3", "k2"))).isEmpty();
    }

    @Test
    void beginningBeforeWhatItWaitsForIsMovedByTheRepair() {
        ActivityPlan plan = waiting("k3", "k2").set("k2", "end", 6);
        assertThat(ids(plan)).containsExactly("ERROR starts-too-early@k3.after");
        Activity moved =
                Samples.project().fix(plan, "starts-too-early").activity("k3").orElseThrow();
        assertThat(List.of(moved.start(), moved.end())).containsExactly(7, 12);
    }

    @Test
    void aCircleNamesItsActivitiesAndIsOpenedByTheRepair() {
        ActivityPlan plan = waiting("k3", "k2").set("k2", "after", refs("k3"));
        assertThat(ids(plan)).containsExactly("ERROR dependency-circle@k2.after");
        Finding<ActivityPlan> circle = Samples.project().findings(plan).get(0);
        assertThat(circle.message()).contains("k2 → k3 → k2");
        assertThat(ids(Samples.project().fix(plan, "dependency-circle"))).isEmpty();
    }

    @Test
    void waitingForNothingOrForItselfIsDoubted() {
        ActivityPlan plan = waiting("k3", "k3", "k77");
        assertThat(ids(plan)).containsExactly("WARNING after-itself@k3.after", "WARNING after-gone@k3.after");
        assertThat(Samples.project()
                        .fix(plan, "after-gone")
                        .activity("k3")
                        .orElseThrow()
                        .predecessors())
                .containsExactly("k3");
    }

    @Test
    void datesAreTakenFromMonthsAndBack() {
        Activity activity = dated().activity("k3").orElseThrow();
        assertThat(List.of(activity.startDate(), activity.endDate())).containsExactly("2027-05-04", "2027-11-03");
        assertThat(ids(dated())).isEmpty();
        assertThat(PlanEdits.toMonths(dated().set("k3", "endDate", "2027-12-24"))
                        .activity("k3")
                        .orElseThrow()
                        .end())
                .isEqualTo(12);
    }

    @Test
    void aDayThatThereIsNotIsImpossible() {
        assertThat(ids(dated().set("k3", "endDate", "2027-02-30"))).containsExactly("ERROR date-impossible@k3.endDate");
        assertThat(ids(Records.with(dated(), "firstDay", "Januari")))
                .containsExactly("ERROR first-day-impossible@.firstDay");
    }

    @Test
    void datesAreAskedForAndSwapped() {
        assertThat(ids(dated().set("k3", "startDate", ""))).containsExactly("ERROR dates-missing@k3.startDate");
        ActivityPlan swapped = dated().set("k3", "endDate", "2027-05-01").set("k3", "startDate", "2027-10-01");
        assertThat(ids(swapped)).containsExactly("ERROR end-date-before-start@k3.endDate");
        assertThat(ids(Samples.project().fix(swapped, "end-date-before-start")))
                .containsExactly("ERROR starts-too-early@k3.after");
        assertThat(ids(dated().set("k1", "startDate", "2026-12-01")))
                .containsExactly("WARNING date-before-plan@k1.startDate");
    }

    @Test
    void inAPlanWithDatesTheRepairMovesByDays() {
        ActivityPlan late = dated().set("k2", "endDate", "2027-05-14");
        Activity moved =
                Samples.project().fix(late, "starts-too-early").activity("k3").orElseThrow();
        assertThat(List.of(moved.startDate(), moved.endDate())).containsExactly("2027-05-15", "2027-11-14");
    }
}
