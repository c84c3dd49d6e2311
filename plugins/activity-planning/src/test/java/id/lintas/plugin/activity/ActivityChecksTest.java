package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ActivityChecksTest {

    @Test
    void theCompletePlanHasNoFindings() {
        assertThat(Samples.project().findingIds(Samples.complete())).isEmpty();
    }

    @Test
    void eachPlantedGapIsFoundAndNothingElse() {
        assertThat(Samples.project().findingIds(Samples.half()))
                .containsExactlyInAnyOrderElementsOf(Samples.expected());
    }

    @Test
    void errorsComeBeforeWarningsAndHints() {
        assertThat(Samples.project().findings(Samples.half()))
                .extracting(Finding::severity)
                .isSorted();
    }

    @Test
    void anEmptyPlanGivesOneFindingThatNamesTheRootCause() {
        List<Finding<ActivityPlan>> findings = Samples.project().findings(ActivityPlan.EMPTY);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).contains("f7");
        assertThat(findings.get(0).next()).isEqualTo("tambah kegiatan untuk f7");
    }

    @Test
    void withoutAnyCauseAnEmptyPlanStillGivesOneFinding() {
        assertThat(StepFixture.of(new ActivityPlanningStep()).findingIds(ActivityPlan.EMPTY))
                .containsExactly("ERROR activities-none@.activities");
    }

    @Test
    void theNumberOfActivitiesAskedForComesFromTheSettings() {
        ActivityPlan two = ActivityPlan.EMPTY.withActivities(
                Samples.complete().activities().subList(0, 2));
        assertThat(StepFixture.of(new ActivityPlanningStep()).findingIds(two))
                .contains("ERROR activities-few@.activities");
        assertThat(StepFixture.of(new ActivityPlanningStep())
                        .setting("activities.min", 2)
                        .findingIds(two))
                .doesNotContain("ERROR activities-few@.activities");
    }

    @Test
    void causesAreLeftAloneWhileTheIssueAnalysisHasNone() {
        assertThat(StepFixture.of(new ActivityPlanningStep()).findingIds(Samples.with("causes", List.of())))
                .isEmpty();
    }

    @Test
    void theRepairOfAnOpenRootCauseAddsAnActivityForIt() {
        ActivityPlan plan = Samples.complete().remove("k8");
        ActivityPlan fixed = Samples.project().fix(plan, "root-cause-open");
        Activity added = fixed.activities().get(fixed.activities().size() - 1);
        assertThat(added.causes()).containsExactly(Samples.cause("f7"));
        assertThat(Samples.project().findingIds(fixed)).noneMatch(f -> f.contains("root-cause-open"));
    }

    @Test
    void theRepairNeverTakesAnIdThatAnotherStepStillPointsAt() {
        StepFixture<ActivityPlan> project = Samples.project()
                .with(new Link(new ItemRef("obstacle-estimation", "r1"), new ItemRef(ActivityPlanningStep.ID, "k8")));
        ActivityPlan fixed = project.fix(Samples.complete().remove("k8"), "root-cause-open");
        assertThat(fixed.activities()).extracting(Activity::id).contains("k9").doesNotContain("k8");
    }

    @Test
    void theRepairOfALostCauseTakesTheLinkAway() {
        ActivityPlan plan =
                Samples.with("causes", List.of(Samples.cause("f1"), Samples.cause("f3"), Samples.cause("f99")));
        ActivityPlan fixed = Samples.project().fix(plan, "cause-gone");
        assertThat(Samples.first(fixed).causes()).containsExactly(Samples.cause("f1"), Samples.cause("f3"));
    }

    @Test
    void theLeadIsAPartnerOnlyOfItself() {
        assertThat(Samples.project().findingIds(Samples.with("partners", List.of(" SEKRETARIAT  utama"))))
                .containsExactly("ERROR partners-missing@k1.partners");
    }

    @Test
    void aLeadWithoutARoleGetsOneByRepair() {
        ActivityPlan plan = Samples.with("lead", "Biro hukum");
        assertThat(Samples.project().findingIds(plan)).containsExactly("WARNING lead-without-role@k1.responsible");
        ActivityPlan fixed = Samples.project().fix(plan, "lead-without-role");
        assertThat(Samples.first(fixed).responsible()).contains("Biro hukum");
    }

    @Test
    void theSameTypeTwiceIsCleared() {
        ActivityPlan plan = Samples.with("secondType", "how-type-dialogue");
        ActivityPlan fixed = Samples.project().fix(plan, "second-type-same");
        assertThat(Samples.first(fixed).secondType()).isEmpty();
    }

    @Test
    void aTypeThatTheSlidesDoNotHaveCountsAsNone() {
        assertThat(Samples.project().findingIds(Samples.with("type", "how-type-friendship")))
                .containsExactly("ERROR type-missing@k1.type");
    }
}
