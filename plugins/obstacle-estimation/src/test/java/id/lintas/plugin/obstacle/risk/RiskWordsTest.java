package id.lintas.plugin.obstacle.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.testkit.StepFixture;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskWordsTest {

    @Test
    void theRuleInUseIsAlwaysNamed() {
        assertThat(rule(Samples.project()))
                .isEqualTo("Skor dibaca dari matriks pemerintah (batas tingkat A), bukan hasil kali.");
        assertThat(rule(Samples.project().setting("risk.mode", "product")))
                .isEqualTo("Skor adalah kemungkinan kali dampak (batas tingkat A).");
        assertThat(rule(Samples.project().setting("risk.bands", List.of(5, 10, 14, 19, 25))))
                .isEqualTo("Skor dibaca dari matriks pemerintah (batas tingkat B), bukan hasil kali.");
        assertThat(rule(Samples.project().setting("risk.bands", List.of(5, 11, 15, 19, 25))))
                .isEqualTo(
                        "Skor dibaca dari matriks pemerintah (batas tingkat 1–5, 6–11, 12–15, 16–19, 20–25), bukan hasil kali.");
        assertThat(rule(Samples.project().setting("risk.matrix", Collections.nCopies(25, 3))))
                .startsWith("Skor dibaca dari matriks lembar kerja ini");
        assertThat(rule(Samples.project().language("en")))
                .isEqualTo("Scores are read from the government matrix (level limits A), not multiplied.");
    }

    @Test
    void aScoreIsSaidWithItsLevel() {
        RiskWords words = RiskWords.of(Samples.project().context());
        assertThat(words.scored(24)).isEqualTo("24, sangat tinggi");
        assertThat(words.scored(0)).isEqualTo("belum dinilai");
        assertThat(words.bands())
                .isEqualTo("Sangat rendah 1–5 · Rendah 6–10 · Sedang 11–15 · Tinggi 16–20 · Sangat tinggi 21–25");
    }

    private static String rule(StepFixture<ObstacleData> project) {
        return RiskWords.of(project.context()).rule();
    }
}
