package id.lintas.plugin.river;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GameTest {

    private static final int WOLF = 0;
    private static final int SHEEP = 1;
    private static final int CABBAGE = 2;

    private static String refusal(Game game) {
        return game.refused().map(Game.Refusal::key).orElse("");
    }

    @Test
    void theSheepCrossesFirst() {
        Game game = Game.of(Puzzle.WOLF).board(SHEEP).cross();
        assertThat(game.crossings()).isEqualTo(1);
        assertThat(game.banks().far()).isEqualTo(0b010);
        assertThat(game.aboard()).isZero();
        assertThat(game.canBoard(WOLF)).as("the boat is on the other bank").isFalse();
    }

    @Test
    void aCrossingThatBreaksARuleIsNotMadeAndSaysWhy() {
        Game game = Game.of(Puzzle.WOLF).board(WOLF).cross();
        assertThat(refusal(game)).isEqualTo("sheep-eats-cabbage");
        assertThat(game.crossings()).isZero();
        assertThat(game.isAboard(WOLF)).isTrue();
    }

    @Test
    void theBoatTakesNoMoreThanItsSeatsAndNoOneMeansNoRower() {
        assertThat(refusal(Game.of(Puzzle.WOLF).board(WOLF).board(CABBAGE))).isEqualTo("boat-full");
        assertThat(refusal(Game.of(Puzzle.MISSIONARIES).cross())).isEqualTo("boat-empty");
        assertThat(refusal(Game.of(Puzzle.WOLF).board(SHEEP).cross().cross())).isEmpty();
    }

    @Test
    void boardingTwiceLeavesTheBoat() {
        assertThat(Game.of(Puzzle.WOLF).board(SHEEP).board(SHEEP)).isEqualTo(Game.of(Puzzle.WOLF));
    }

    @Test
    void undoTakesTheLastCrossingBack() {
        Game once = Game.of(Puzzle.WOLF).board(SHEEP).cross();
        assertThat(once.cross().undo()).isEqualTo(once);
        assertThat(once.undo()).isEqualTo(Game.of(Puzzle.WOLF));
        assertThat(Game.of(Puzzle.WOLF).board(WOLF).undo()).isEqualTo(Game.of(Puzzle.WOLF));
    }

    @Test
    void hintsLeadToTheEnd() {
        Game game = Game.of(Puzzle.COUPLES);
        for (int i = 0; i < 11; i++) {
            game = game.hint().cross();
        }
        assertThat(game.solved()).isTrue();
        assertThat(game.hint()).isEqualTo(game);
    }
}
