package id.lintas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    private record Data(String reason) {}

    private final Finding<Data> finding =
            new Finding<>("reason-missing", Severity.ERROR, "Isu terpilih belum punya alasan.", "", Place.STEP, null);

    @Test
    void aFindingHasNoRepairUnlessGivenOne() {
        assertThat(finding.repair()).isEmpty();

        Finding<Data> repaired = finding.withFix("Isi contoh", d -> new Data("contoh"));

        assertThat(repaired.repair())
                .hasValueSatisfying(
                        fix -> assertThat(fix.change().apply(new Data(""))).isEqualTo(new Data("contoh")));
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void severitiesAreOrderedMostSeriousFirst() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.HINT);
    }
}
