package id.lintas.plugin.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObstacleStepTest {

    private final ObstacleStep step = new ObstacleStep();

    @Test
    void obstaclesAreItemsAndHangOnTheirActivities() {
        ObstacleData data = Samples.complete();
        assertThat(step.items(data))
                .hasSize(10)
                .contains(Item.of(
                                ObstacleStep.ID,
                                "r8",
                                "Dukungan pimpinan berubah saat pergantian pejabat",
                                Item.OBSTACLE)
                        .withCodes("challenge-leadership"));
        assertThat(step.links(data))
                .contains(
                        new Link(new ItemRef(ObstacleStep.ID, "r1"), Samples.activity("k1")),
                        new Link(new ItemRef(ObstacleStep.ID, "r1"), Samples.activity("k8")));
    }

    @Test
    void anObstacleWithoutWordsIsCalledByItsId() {
        assertThat(step.items(Samples.of(Obstacle.of("r4", List.of()))))
                .extracting(Item::label)
                .containsExactly("r4");
    }

    @Test
    void theCompleteCaseHasEveryPartDone() {
        assertThat(Samples.project().parts(Samples.complete())).allMatch(Part::complete);
    }

    @Test
    void nothingIsDoneInAnEmptyProject() {
        assertThat(Samples.project().parts(ObstacleData.EMPTY))
                .extracting(p -> p.id() + " " + p.done() + "/" + p.total())
                .containsExactly("list 0/1", "initial 0/1", "mitigation 0/1", "each-activity 0/8");
    }

    @Test
    void aPartLeadsToTheFirstElementThatIsNotDone() {
        assertThat(Samples.project().parts(Samples.half()))
                .extracting(p -> p.id() + " " + p.done() + "/" + p.total() + " "
                        + p.place().item())
                .containsExactly("list 8/10 r2", "initial 8/10 r4", "mitigation 5/10 r1", "each-activity 7/8 k2");
    }

    @Test
    void theReportNamesTheRuleAndShowsBeforeAndAfter() {
        assertThat(Samples.project().report(Samples.complete()))
                .contains("Aturan skor: Skor dibaca dari matriks pemerintah (batas tingkat A), bukan hasil kali.")
                .contains("| r1 | Direktorat enggan melepas survei dan pagu anggarannya | Kompetisi |"
                        + " k1 Kegiatan 1; k8 Kegiatan 8 | 4 · 5 | 24, sangat tinggi")
                .contains("| r1 | Kurangi | Masukkan indikator beban bersama ke perjanjian kinerja dan pagu gabungan |"
                        + " Sekretaris Utama BPS | 2 · 4 | 13, sedang")
                .contains("| Sangat tinggi | 21–25 | 3 | 0")
                .doesNotContain("!");
    }

    @Test
    void theReportMarksWhatIsMissingAndGivesTheReasonsForNoObstacle() {
        assertThat(Samples.project().language("en").report(Samples.half()))
                .contains("! Nobody has looked for obstacles of activity k2 yet.")
                .contains("! Obstacle r1 scores 24, very high, and has no mitigation yet.")
                .contains("| k5 Kegiatan 5 | Direktorat diseminasi sudah memberi rekomendasi.");
    }

    @Test
    void theReportRunsFromTheHighestScoreDown() {
        String report = Samples.project().report(Samples.complete());
        assertThat(report.indexOf("| r1 |")).isLessThan(report.indexOf("| r8 |"));
        assertThat(report.indexOf("| r8 |")).isLessThan(report.indexOf("| r7 |"));
    }
}
