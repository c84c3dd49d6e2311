package id.lintas.plugin.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.Part;
import id.lintas.api.Severity;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theCompleteCaseHasNoFindingAndAllPartsDone() {
        assertThat(Fixtures.bps().findingIds(Fixtures.complete())).isEmpty();
        assertThat(Fixtures.bps().parts(Fixtures.complete())).allMatch(Part::complete);
    }

    @Test
    void theHalfFilledCaseHasEachPlantedGapAndNothingElse() {
        assertThat(Fixtures.bps().findingIds(Fixtures.half()))
                .containsExactlyInAnyOrderElementsOf(
                        Fixtures.text("half.expected").lines().toList());
    }

    @Test
    void anEmptyProjectHasOneFindingThatSaysWhatToDo() {
        assertThat(Fixtures.bps().findings(PracticeData.empty()))
                .singleElement()
                .returns(Severity.ERROR, Finding::severity)
                .returns("Belum ada praktik yang dipakai; lembar kerja meminta 2.", Finding::message)
                .returns("cari praktik untuk kendala utama", Finding::next);
    }
}
