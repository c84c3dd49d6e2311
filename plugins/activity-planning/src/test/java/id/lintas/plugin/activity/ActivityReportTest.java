package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Part;
import org.junit.jupiter.api.Test;

final class ActivityReportTest {

    @Test
    void theReportShowsTypeRolesMonthsAndMeasure() {
        assertThat(Samples.project().report(Samples.complete()))
                .contains("Joint working (kategori Integrasi)")
                .contains("bulan 3–18", "k3 Satu kuesioner terpadu bagi perusahaan besar: bulan 5–10; sesudah k2")
                .contains("Dari 40 (ilustratif) menjadi 90 (ilustratif), persen, pada bulan ke-18")
                .contains("tepat satu tiap kegiatan", "akar masalah")
                .doesNotContain("Belum diisi");
    }

    @Test
    void theReportMarksWhatIsMissing() {
        assertThat(Samples.project().report(Samples.half()))
                .contains("Dari (baseline), Menjadi (target), Satuan, Pada bulan ke-")
                .contains("Akar masalah f7 belum dijawab kegiatan.")
                .contains("Belum dijadwalkan dengan benar: k3, k4, k6, k7");
        assertThat(Samples.project().report(ActivityPlan.EMPTY)).contains("Belum ada kegiatan.");
    }

    @Test
    void partsCountTheActivitiesThatAreDone() {
        assertThat(Samples.project().parts(Samples.complete())).allMatch(Part::complete);
        assertThat(Samples.project().parts(ActivityPlan.EMPTY))
                .allSatisfy(p -> assertThat(p.done() + "/" + p.total()).isEqualTo("0/3"));
        assertThat(Samples.project().parts(Samples.half()))
                .extracting(p -> p.id() + " " + p.done() + "/" + p.total())
                .containsExactly("list 2/7", "type 5/7", "raci 2/7", "schedule 3/7", "indicator 1/7");
    }

    @Test
    void partsLeadToTheFirstActivityThatIsNotDone() {
        assertThat(Samples.project().parts(Samples.half()).get(1).place().item())
                .isEqualTo("k3");
    }
}
