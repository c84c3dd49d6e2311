package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Several members' scores: in turn, unseen, averaged to one decimal. */
final class VotesTest {

    private static final Locale ID = Locale.forLanguageTag("id");

    private static Issue voted(String id, int[]... scores) {
        List<Vote> votes = java.util.Arrays.stream(scores)
                .map(s -> new Vote("v" + java.util.Arrays.hashCode(s), s[0], s[1], s[2]))
                .toList();
        return Records.with(Samples.scored(id, 1, 1, 1), "votes", votes);
    }

    private static int[] usg(int u, int s, int g) {
        return new int[] {u, s, g};
    }

    @Test
    void theAveragesOfTheVotesCountInPlaceOfTheGroupsScore() {
        Usg usg = Usg.of(voted("i1", usg(5, 4, 3), usg(4, 4, 4), usg(5, 3, 3)));
        assertThat(usg).isEqualTo(new Usg(47, 37, 33, true));
        assertThat(usg.text(usg.urgency(), ID)).isEqualTo("4,7");
        assertThat(usg.text(usg.total(), ID)).isEqualTo("11,7");
        assertThat(usg.text(usg.total(), Locale.ENGLISH)).isEqualTo("11.7");
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(Usg.of(voted("i1", usg(5, 1, 1), usg(4, 1, 2), usg(4, 1, 1), usg(4, 1, 1))))
                .isEqualTo(new Usg(43, 10, 13, true));
    }

    @Test
    void anIncompleteVoteDoesNotCountAndWithoutVotesTheGroupsOwnScoresDo() {
        assertThat(Usg.of(voted("i1", usg(5, 0, 3)))).isEqualTo(new Usg(10, 10, 10, false));
        assertThat(Usg.of(Samples.scored("i1", 4, 5, 3)).text(120, ID)).isEqualTo("12");
    }

    @Test
    void ranksAndTiesFollowTheAverages() {
        var data = Samples.of(
                voted("i1", usg(5, 5, 5), usg(4, 5, 5)),
                Samples.scored("i2", 5, 5, 4),
                voted("i3", usg(5, 5, 4), usg(5, 5, 4)));
        Ranking ranking = Ranking.of(data, new Rules(3, true, 5));
        assertThat(ranking.top()).containsExactly("i1");
        assertThat(ranking.text("i1", ID)).isEqualTo("14,5");
        assertThat(ranking.roman("i2")).isEqualTo("II");
        assertThat(ranking.tied("i2")).isTrue();
        assertThat(ranking.text("i3", ID)).isEqualTo("14,0");
    }

    @Test
    void eachMemberBeginsWithAnEmptySheetAndTheVotesTellNothingOfWhoItWas() {
        VoteRound round = new VoteRound(List.of("Rina", "Budi"), List.of(Issue.of("i1", ""), Issue.of("i2", "")));
        assertThat(round.sound()).isFalse();
        round.score("i1", 0, 5);
        assertThat(round.sound()).as("by halves").isFalse();
        round.score("i1", 1, 4);
        round.score("i1", 2, 3);
        assertThat(round.sound()).isTrue();
        round.endTurn();
        assertThat(round.member()).contains("Budi");
        assertThat(round.sound()).as("nothing of the first member is left").isFalse();
        round.score("i1", 0, 3);
        round.score("i1", 1, 4);
        round.score("i1", 2, 3);
        round.endTurn();
        assertThat(round.member()).isEmpty();
        assertThat(round.votes())
                .containsOnlyKeys("i1")
                .containsEntry("i1", List.of(new Vote("", 3, 4, 3), new Vote("", 5, 4, 3)));
    }

    @Test
    void votesAreKeptWithTheIssueAndDroppedTogether() {
        IssueAnalysis data = Samples.of(voted("i1", usg(5, 4, 3)));
        assertThat(Samples.fixture().roundTrip(data)).isEqualTo(data);
        assertThat(data.withVotes(java.util.Map.of()).issues().get(0).votes()).isEmpty();
    }

    @Test
    void aVoteBeyondTheScaleIsDoubted() {
        assertThat(Samples.fixture().findingIds(Samples.of(voted("i1", usg(5, 9, 3)))))
                .anyMatch(f -> f.startsWith("WARNING score-too-high@i1"));
    }
}
