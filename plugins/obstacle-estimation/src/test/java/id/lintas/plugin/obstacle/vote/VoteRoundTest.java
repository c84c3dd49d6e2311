package id.lintas.plugin.obstacle.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteRoundTest {

    private final VoteRound round = new VoteRound(List.of("Rina", "Budi", "Sari"));

    private void vote(int likelihood, int impact) {
        round.begin();
        round.vote(likelihood, impact);
    }

    @Test
    void theLaptopGoesFromMemberToMemberAndIsHandedOverEachTime() {
        assertThat(round.stage()).isEqualTo(VoteRound.Stage.HANDOVER);
        assertThat(round.member()).isEqualTo("Rina");
        round.begin();
        assertThat(round.stage()).isEqualTo(VoteRound.Stage.ENTRY);
        round.vote(4, 5);
        assertThat(round.stage()).isEqualTo(VoteRound.Stage.HANDOVER);
        assertThat(round.member()).isEqualTo("Budi");
        assertThat(round.turn()).isEqualTo(2);
    }

    @Test
    void nothingIsToldBeforeAllAreIn() {
        vote(4, 5);
        vote(2, 3);
        assertThatThrownBy(() -> round.votes(false)).isInstanceOf(IllegalStateException.class);
        vote(3, 3);
        assertThat(round.stage()).isEqualTo(VoteRound.Stage.DONE);
        assertThat(round.votes(true))
                .containsExactly(new Vote("Rina", 4, 5), new Vote("Budi", 2, 3), new Vote("Sari", 3, 3));
    }

    @Test
    void withoutNamesTheOrderDoesNotTellWhoVotedWhat() {
        vote(4, 5);
        vote(2, 3);
        vote(2, 1);
        assertThat(round.votes(false)).containsExactly(new Vote("", 2, 1), new Vote("", 2, 3), new Vote("", 4, 5));
    }

    @Test
    void nobodyVotesTwiceOrOffTheScale() {
        assertThatThrownBy(() -> round.vote(1, 1)).isInstanceOf(IllegalStateException.class);
        round.begin();
        assertThatThrownBy(() -> round.vote(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoteRound(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSpreadGoesFromTheLowestToTheHighestVote() {
        Spread spread = new Spread(List.of(5, 2, 4, 4));
        assertThat(spread.range()).isEqualTo("2–5");
        assertThat(spread.median()).isEqualTo(4);
        assertThat(spread.contains(3)).isTrue();
        assertThat(spread.contains(1)).isFalse();
        assertThat(new Spread(List.of(3, 3)).range()).isEqualTo("3");
        assertThat(new Spread(List.of(2, 3)).median()).as("the graver of two").isEqualTo(3);
    }
}
