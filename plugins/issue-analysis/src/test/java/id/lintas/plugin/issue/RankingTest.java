package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RankingTest {

    private static final Rules TICK = new Rules(3, true, 5);

    @Test
    void theTotalIsTheSumAndTheHighestComesFirst() {
        Ranking ranking = Ranking.of(Samples.complete(), TICK);
        assertThat(ranking.total("i2")).isEqualTo(140);
        assertThat(ranking.text("i2", Locale.ROOT)).isEqualTo("14");
        assertThat(ranking.tied("i2")).isFalse();
        assertThat(ranking.roman("i2")).isEqualTo("I");
        assertThat(ranking.roman("i4")).isEqualTo("IV");
        assertThat(ranking.top()).containsExactly("i2");
    }

    @Test
    void equalTotalsShareARankAndTheNextIsLeftOut() {
        var data =
                Samples.of(Samples.scored("i1", 5, 4, 4), Samples.scored("i2", 4, 5, 4), Samples.scored("i3", 1, 1, 1));
        Ranking ranking = Ranking.of(data, TICK);
        assertThat(ranking.roman("i1")).isEqualTo("I");
        assertThat(ranking.roman("i2")).isEqualTo("I");
        assertThat(ranking.roman("i3")).isEqualTo("III");
        assertThat(ranking.top()).containsExactly("i1", "i2");
    }

    @Test
    void anIssueWithOneScoreMissingIsNotRanked() {
        Ranking ranking = Ranking.of(Samples.of(Samples.scored("i1", 5, 5, 0)), TICK);
        assertThat(ranking.total("i1")).isZero();
        assertThat(ranking.roman("i1")).isEmpty();
        assertThat(ranking.top()).isEmpty();
    }

    @Test
    void anIssueThatFailsApklIsNotRankedUntilTheGroupSaysWhyItIsKept() {
        Issue failed = Records.with(Samples.scored("i1", 5, 5, 5), "widespread", "no");
        assertThat(Ranking.of(Samples.of(failed), TICK).rank("i1")).isZero();
        Issue kept = Records.with(failed, "overrideReason", "Diminta pimpinan");
        assertThat(Ranking.of(Samples.of(kept), TICK).rank("i1")).isEqualTo(1);
    }

    @Test
    void byScoreNothingFails() {
        Issue low = Records.with(Samples.scored("i1", 5, 5, 5), "widespread", "no");
        assertThat(Ranking.of(Samples.of(low), new Rules(3, false, 5)).rank("i1"))
                .isEqualTo(1);
    }

    @Test
    void theOrderIsByTotalThenUnrankedThenFailed() {
        Issue failed = Records.with(Samples.scored("i1", 5, 5, 5), "actual", "no");
        var data = Samples.of(failed, Issue.of("i2", ""), Samples.scored("i3", 2, 2, 2), Samples.scored("i4", 3, 3, 3));
        assertThat(data.issues().stream().sorted(Ranking.of(data, TICK).order()).map(Issue::id))
                .containsExactly("i4", "i3", "i2", "i1");
    }

    @Test
    void ranksAreRomanBeyondTen() {
        var data = IssueAnalysis.empty()
                .withIssues(IntStream.rangeClosed(1, 14)
                        .mapToObj(n -> Samples.scored("i" + n, 100 - n, 1, 1))
                        .toList());
        Ranking ranking = Ranking.of(data, new Rules(3, true, 100));
        assertThat(ranking.roman("i9")).isEqualTo("IX");
        assertThat(ranking.roman("i14")).isEqualTo("XIV");
    }
}
