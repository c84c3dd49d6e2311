package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import id.lintas.api.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreeningTest {

    private static final Rules TICK = new Rules(3, true, 5);
    private static final Rules SCORE = new Rules(3, false, 5);

    @Test
    void byTickAllFourMustBeAnsweredAndMet() {
        Issue issue = Records.with(Samples.scored("i1", 1, 1, 1), "feasible", "");
        assertThat(Screening.open(issue, TICK)).containsExactly(Criterion.FEASIBLE);
        assertThat(Screening.fails(issue, TICK)).isFalse();
        Issue two = Records.with(Records.with(issue, "feasible", "no"), "actual", "no");
        assertThat(Screening.unmet(two, TICK)).containsExactly(Criterion.ACTUAL, Criterion.FEASIBLE);
        assertThat(Screening.fails(two, TICK)).isTrue();
    }

    @Test
    void byScoreTheTotalIsTheSumOfFour() {
        Issue issue = Issue.of("i1", "");
        for (Criterion c : Criterion.values()) {
            assertThat(Screening.open(issue, SCORE)).contains(c);
            issue = Records.with(issue, c.scoreField(), c == Criterion.WIDESPREAD ? 4 : 5);
        }
        assertThat(Screening.total(issue)).isEqualTo(19);
        assertThat(Screening.open(issue, SCORE)).isEmpty();
    }

    @Test
    void bothConventionsAreKeptWhenTheWorksheetChanges() {
        Issue issue = Records.with(Samples.scored("i1", 1, 1, 1), "actualScore", 3);
        assertThat(Screening.open(issue, TICK)).isEmpty();
        assertThat(Screening.open(issue, SCORE)).hasSize(3);
    }

    @Test
    void whyAnIssueIsOutIsSaidInWords() {
        var context = Samples.fixture().context();
        Issue one = Records.with(Samples.scored("i1", 1, 1, 1), "widespread", "no");
        assertThat(Words.unmet(one, TICK, context)).isEqualTo("tidak menyangkut orang banyak");
        Issue three = Records.with(Records.with(one, "actual", "no"), "feasible", "no");
        assertThat(Words.unmet(three, TICK, context))
                .isEqualTo("tidak sedang terjadi, tidak menyangkut orang banyak dan di luar tugas dan kewenangan");
    }

    @Test
    void settingsHaveDefaultsAndForgiveNonsense() {
        assertThat(Rules.of(new Settings(Map.of()))).isEqualTo(new Rules(3, true, 5));
        assertThat(Rules.of(new Settings(Map.of("issues.min", 0, "usg.max", -1, "apkl.mode", "other"))))
                .isEqualTo(new Rules(1, true, 1));
        assertThat(Rules.of(new Settings(Map.of("issues.min", 5, "usg.max", 10, "apkl.mode", "score"))))
                .isEqualTo(new Rules(5, false, 10));
    }

    @Test
    void theRuleInUseIsNamed() {
        var context = Samples.fixture().context();
        assertThat(Words.rule(TICK, context)).contains("APKL dengan centang", "1–5");
        assertThat(Words.rule(new Rules(3, false, 10), context)).contains("APKL skor", "1–10");
    }

    @Test
    void wordsAreJoinedAsPeopleWriteThem() {
        var context = Samples.fixture().context();
        assertThat(Words.join(List.of(), context)).isEmpty();
        assertThat(Words.join(List.of("i1"), context)).isEqualTo("i1");
        assertThat(Words.join(List.of("i1", "i2", "i3"), context)).isEqualTo("i1, i2 dan i3");
    }
}
