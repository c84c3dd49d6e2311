package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReportTest {

    @Test
    void theReportTellsTheWayFromIssuesToTheRootCause() {
        assertThat(Samples.fixture().report(Samples.complete()))
                .containsSubsequence(
                        "APKL dengan centang",
                        "Responden perusahaan terbebani",
                        "Terpilih",
                        "Gugur: tidak menyangkut orang banyak",
                        "Total USG tertinggi (14)",
                        "Kompetisi antarsektor dan Ego sektoral",
                        "Bisnis.com",
                        "Biaya",
                        "Anggaran melekat",
                        "Akar",
                        "Mengapa perusahaan terbebani?",
                        "Kinerja dan anggaran melekat",
                        "Latents");
    }

    @Test
    void whatIsAskedForAndNotThereIsNamed() {
        assertThat(Samples.fixture().report(IssueAnalysis.empty()))
                .contains("Belum ada isu.", "Isu belum dipilih.", "Sebab belum dicari.");
        assertThat(Samples.fixture().report(Samples.half()))
                .contains("Alasan memilih isu ini: belum diisi", "Akar masalah belum ditandai.");
    }

    @Test
    void theReportSpeaksEnglish() {
        assertThat(Samples.fixture().language("en").report(Samples.complete()))
                .contains("APKL by tick", "Dropped: does not touch many people", "Sectoral ego");
    }
}
