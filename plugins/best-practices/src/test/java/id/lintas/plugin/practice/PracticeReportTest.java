package id.lintas.plugin.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PracticeReportTest {

    @Test
    void aLibraryPracticeIsToldWithLessonTargetsSourcesAndConfidence() {
        String report = Fixtures.bps().report(Fixtures.complete());
        assertThat(report)
                .contains("Perusahaan besar diberi satu penghubung dan bebannya dipantau.")
                .contains("k6 · Penghubung tunggal bagi perusahaan besar")
                .contains("Journal of Official Statistics")
                .contains("http://dx.doi.org/10.2478/JOS-2018-0018")
                .contains("Fakta pokok dibaca dari kutipan sumber")
                .contains("akuntabilitas dan insentif");
    }

    @Test
    void theEnglishReportTellsTheLibraryInEnglish() {
        String report = Fixtures.bps().language("en").report(Fixtures.complete());
        assertThat(report)
                .contains("Netherlands, United States, Canada and New Zealand")
                .contains("The key facts");
    }

    @Test
    void whatIsMissingIsMarkedAndAnUnpublishedPracticeSaysSo() {
        String report = Fixtures.bps().report(Fixtures.half());
        assertThat(report)
                .contains("Belum ada sumber yang terbit.")
                .contains("Pelajaran belum ditulis.")
                .contains("Sumber belum disebut.")
                .contains("r99 (tidak ditemukan)")
                .contains("id-tidak-dikenal");
    }
}
