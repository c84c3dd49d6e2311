package id.lintas.plugin.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PuzzleTest {

    @ParameterizedTest
    @CsvSource({"WOLF,7", "MISSIONARIES,11", "COUPLES,11"})
    void theShortestWayIsAsLongAsTheHandbookSays(Puzzle puzzle, int crossings) {
        assertThat(ShortestWay.from(Banks.start(puzzle))).hasSize(crossings);
    }

    @ParameterizedTest
    @CsvSource({"WOLF,2", "MISSIONARIES,4", "COUPLES,486"})
    void thereAreAsManyShortestWaysAsTheHandbookSays(Puzzle puzzle, long ways) {
        Map<String, Long> reached = new HashMap<>(Map.of(state(Banks.start(puzzle)), 1L));
        Map<String, Banks> front = new HashMap<>(Map.of(state(Banks.start(puzzle)), Banks.start(puzzle)));
        Set<String> seen = new HashSet<>(reached.keySet());
        while (front.values().stream().noneMatch(Banks::solved)) {
            Map<String, Long> next = new HashMap<>();
            Map<String, Banks> nextFront = new HashMap<>();
            front.forEach((key, banks) -> {
                Set<String> tried = new HashSet<>();
                for (int aboard : banks.crossings()) {
                    Banks after = banks.after(aboard);
                    if (tried.add(kinds(puzzle, aboard)) && !seen.contains(state(after))) {
                        next.merge(state(after), reached.getOrDefault(key, 0L), Long::sum);
                        nextFront.put(state(after), after);
                    }
                }
            });
            seen.addAll(next.keySet());
            reached.clear();
            reached.putAll(next);
            front = nextFront;
        }
        assertThat(reached.values()).containsExactly(ways);
    }

    /** Missionaries stand for each other, and cannibals too; wives do not. */
    private static String state(Banks banks) {
        return kinds(banks.puzzle(), banks.far()) + banks.boatFar();
    }

    private static String kinds(Puzzle puzzle, int travellers) {
        return IntStream.range(0, puzzle.travellers().size())
                .filter(i -> Puzzle.has(travellers, i))
                .mapToObj(i -> String.valueOf(puzzle == Puzzle.MISSIONARIES ? i / 3 : i))
                .sorted()
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @EnumSource(Puzzle.class)
    void theShortestWayBreaksNoRule(Puzzle puzzle) {
        Game game = Game.of(puzzle);
        for (int aboard : game.way()) {
            for (int i = 0; i < puzzle.travellers().size(); i++) {
                game = Puzzle.has(aboard, i) ? game.board(i) : game;
            }
            game = game.cross();
            assertThat(game.refused()).isEmpty();
        }
        assertThat(game.solved()).isTrue();
    }

    @Test
    void aBankWithoutMissionariesIsSafe() {
        assertThat(Puzzle.MISSIONARIES.bank(0b111_000, false)).isEmpty();
        assertThat(Puzzle.MISSIONARIES.bank(0b011_001, false)).isPresent();
    }

    @Test
    void aWifeMayBeWithWivesButWithAManOnlyBesideHerHusband() {
        assertThat(Puzzle.COUPLES.bank(0b111_000, false)).isEmpty();
        assertThat(Puzzle.COUPLES.bank(0b011_001, false).orElseThrow().travellers())
                .containsExactly("wife-2", "husband-2");
        assertThat(Puzzle.COUPLES.boat(0b001_010)).isPresent();
        assertThat(Puzzle.COUPLES.boat(0b001_001)).isEmpty();
    }

    @Test
    void theWolfIsHarmlessBesideTheBoatman() {
        assertThat(Puzzle.WOLF.bank(0b011, true)).isEmpty();
        assertThat(Puzzle.WOLF.bank(0b011, false).orElseThrow().rule()).isEqualTo("wolf-eats-sheep");
        assertThat(Puzzle.WOLF.bank(0b110, false).orElseThrow().rule()).isEqualTo("sheep-eats-cabbage");
        assertThat(Puzzle.WOLF.bank(0b101, false)).isEmpty();
    }
}
