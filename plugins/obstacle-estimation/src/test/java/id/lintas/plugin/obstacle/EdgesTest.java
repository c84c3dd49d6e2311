package id.lintas.plugin.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data at its edges: ratings outside the scale, kinds that the slides do not have, residuals half given. */
class EdgesTest {

    private static Obstacle with(String component, Object value) {
        return Records.with(Samples.sound("r1"), component, value);
    }

    private static List<String> ids(Obstacle... obstacles) {
        return Samples.project().findingIds(Samples.of(obstacles));
    }

    @Test
    void aRatingOutsideTheScaleCountsAsNone() {
        assertThat(ids(with("likelihood", 6))).contains("ERROR likelihood-missing@r1.likelihood");
        assertThat(ids(with("impact", -1))).contains("ERROR impact-missing@r1.impact");
    }

    @Test
    void whatIsLeftOverMayBeHalfGiven() {
        assertThat(ids(with("residualImpact", 0))).containsExactly("ERROR residual-missing@r1.residualImpact");
        assertThat(ids(with("residualLikelihood", 0))).containsExactly("ERROR residual-missing@r1.residualLikelihood");
    }

    @Test
    void descriptionsThatDifferInCaseSpacesAndFullStopAreTheSame() {
        Obstacle one = Records.with(Samples.sound("r1"), "description", "Pagu  terbatas.");
        Obstacle other = Records.with(Samples.sound("r2"), "description", "pagu terbatas");
        assertThat(ids(one, other)).contains("WARNING same-description@r2.description");
        assertThat(ids(Records.with(one, "description", ""), Records.with(other, "description", " ")))
                .noneMatch(f -> f.contains("same-description"));
    }

    @Test
    void theReportShowsCodesThatItDoesNotKnowAndNoKey() {
        Obstacle odd = Records.with(with("kind", "obstacle-future"), "treatment", "ignore");
        for (String language : List.of("id", "en")) {
            assertThat(Samples.project().language(language).report(Samples.of(odd)))
                    .doesNotContain("‹");
        }
    }

    @Test
    void theReportSpeaksEnglish() {
        assertThat(Samples.project().language("en").report(Samples.half()))
                .doesNotContain("‹", "Kendala belum", "belum diisi", "Kemungkinan", "Dampak");
    }
}
