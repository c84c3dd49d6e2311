package id.lintas.plugin.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.Records;
import id.lintas.api.Severity;
import id.lintas.testkit.StepFixture;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final StepFixture<ObstacleData> project = Samples.project();

    @Test
    void theCompleteCaseHasNothingToFind() {
        assertThat(project.findingIds(Samples.complete())).isEmpty();
    }

    @Test
    void theHalfFilledCaseHasEachPlantedGapAndNothingElse() {
        assertThat(project.findingIds(Samples.half())).containsExactlyInAnyOrderElementsOf(Samples.halfExpected());
    }

    @Test
    void anEmptyStepGivesOneFinding() {
        assertThat(project.findingIds(ObstacleData.EMPTY)).containsExactly("ERROR no-obstacles@.obstacles");
    }

    @Test
    void aNewObstacleGivesOneFinding() {
        ObstacleData data = Samples.of(Samples.sound("r1"), Obstacle.of("r2", List.of()));
        assertThat(project.findingIds(data)).containsExactly("ERROR description-missing@r2.description");
    }

    @Test
    void withoutActivitiesInTheProjectNoneIsAskedFor() {
        StepFixture<ObstacleData> alone = StepFixture.of(new ObstacleStep());
        assertThat(alone.findingIds(Samples.of(Samples.sound("r1"))))
                .containsExactly("WARNING no-activities@.noneFound");
    }

    @Test
    void theNextDeedForAnActivityNamesIt() {
        ObstacleData data =
                Samples.of(Records.with(Samples.sound("r1"), "activities", List.of(Samples.activity("k1"))));
        List<Finding<ObstacleData>> findings = project.findings(data);
        assertThat(findings).hasSize(7);
        assertThat(findings.get(0).next()).isEqualTo("cari kendala untuk k2");
        assertThat(findings.get(0).message()).isEqualTo("Kegiatan k2 belum dicari kendalanya.");
    }

    @Test
    void anActivityWithAReasonForNoObstacleIsSettled() {
        Obstacle most = Samples.sound("r1");
        ObstacleData data = ObstacleData.of(
                List.of(Records.with(most, "activities", most.activities().subList(0, 7))),
                List.of(new NoneFound("n1", Samples.activity("k8"), "Semua izin sudah ada.")));
        assertThat(project.findingIds(data)).isEmpty();
    }

    @Test
    void whatCountsAsHighFollowsTheMatrixInUse() {
        Obstacle rare = bare(Samples.sound("r1"), 1, 5);
        assertThat(project.findingIds(Samples.of(rare)))
                .contains("ERROR mitigation-missing@r1.mitigation", "ERROR owner-missing@r1.owner");
        assertThat(Samples.project().setting("risk.mode", "product").findingIds(Samples.of(rare)))
                .isEmpty();
        assertThat(Samples.project().setting("risk.high", 21).findingIds(Samples.of(rare)))
                .isEmpty();
    }

    @Test
    void aMitigationThatLeavesTheScoreIsPointedOut() {
        Obstacle same = Records.with(Records.with(Samples.sound("r1"), "residualLikelihood", 3), "residualImpact", 3);
        assertThat(project.findingIds(Samples.of(same)))
                .containsExactly("HINT residual-unchanged@r1.residualLikelihood");
    }

    @Test
    void anObstacleThatStaysHighAfterMitigationIsPointedOut() {
        Obstacle grave = Records.with(Samples.sound("r1"), "impact", 5);
        Obstacle high = Records.with(Records.with(grave, "residualLikelihood", 1), "residualImpact", 5);
        assertThat(project.findingIds(Samples.of(high))).containsExactly("HINT residual-high@r1.mitigation");
    }

    @Test
    void threeObstaclesOfTheSameRatingAreAHintTwoAreNot() {
        Obstacle a = Samples.sound("r1");
        Obstacle b = Samples.sound("r2");
        Obstacle c = Samples.sound("r3");
        assertThat(project.findingIds(Samples.of(a, b))).isEmpty();
        assertThat(project.findingIds(Samples.of(a, b, c))).containsExactly("HINT all-same@r1.likelihood");
    }

    @Test
    void aDanglingActivityIsTakenOutByTheFix() {
        ObstacleData fixed = project.fix(Samples.half(), "activity-gone");
        assertThat(fixed.obstacle("r8").orElseThrow().activities()).isEmpty();
    }

    @Test
    void aNoteThatAnObstacleContradictsIsRemovedByTheFix() {
        ObstacleData fixed = project.fix(Samples.half(), "note-contradicted");
        assertThat(fixed.noneFound()).extracting(NoneFound::id).containsExactly("n2");
    }

    @Test
    void notesOnNothingAndDoubledNotesAreFound() {
        ObstacleData data = ObstacleData.of(
                List.of(Samples.sound("r1")),
                List.of(new NoneFound("n1", null, "x"), new NoneFound("n2", Samples.activity("k77"), "x")));
        assertThat(project.findingIds(data))
                .containsExactly("WARNING note-gone@n1.reason", "WARNING note-gone@n2.reason");
        ObstacleData twice = ObstacleData.of(
                List.of(Samples.sound("r1")),
                List.of(
                        new NoneFound("n1", Samples.activity("k1"), "x"),
                        new NoneFound("n2", Samples.activity("k1"), "y")));
        assertThat(project.findingIds(twice)).contains("WARNING note-twice@n2.reason");
    }

    @Test
    void theMostSeriousComeFirst() {
        assertThat(project.findings(Samples.half()))
                .extracting(Finding::severity)
                .isSortedAccordingTo(Comparator.<Severity>naturalOrder());
    }

    private static Obstacle bare(Obstacle o, int likelihood, int impact) {
        return new Obstacle(
                o.id(),
                o.description(),
                o.kind(),
                o.activities(),
                likelihood,
                impact,
                "accept",
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
