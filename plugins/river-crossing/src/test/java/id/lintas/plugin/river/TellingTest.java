package id.lintas.plugin.river;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingTest {

    private final Telling telling = new Telling(new Texts("id"));

    @Test
    void whoIsWhereIsSaidInWords() {
        assertThat(telling.state(Game.of(Puzzle.WOLF).board(1).cross().cross().board(0)))
                .isEqualTo(
                        "Tepi kiri: Kubis\nTepi kanan: Domba\nPerahu di tepi kiri, isinya: Serigala\nPenyeberangan: 2");
    }

    @Test
    void aRefusedCrossingNamesThoseWhomTheRuleProtects() {
        Game game = Game.of(Puzzle.COUPLES).board(0).cross();
        assertThat(telling.news(game))
                .isEqualTo("Istri 1 akan bersama laki-laki lain tanpa Suami 1. Penyeberangan ini tidak dijalankan.");
    }

    @Test
    void theEndSaysWhetherItWasTheShortest() {
        Game best = Game.of(Puzzle.WOLF);
        while (!best.solved()) {
            best = best.hint().cross();
        }
        assertThat(telling.news(best)).isEqualTo("Selesai dalam 7 penyeberangan, yang paling sedikit.");
        Game detour = Game.of(Puzzle.WOLF).board(1).cross().board(1).cross();
        while (!detour.solved()) {
            detour = detour.hint().cross();
        }
        assertThat(telling.news(detour)).isEqualTo("Selesai dalam 9 penyeberangan. Paling sedikit 7.");
    }

    @ParameterizedTest
    @EnumSource(Puzzle.class)
    void everyPuzzleHasItsWordsInBothLanguages(Puzzle puzzle) {
        for (String language : new String[] {"id", "en"}) {
            Texts texts = new Texts(language);
            Telling words = new Telling(texts);
            assertThat(words.way(Game.of(puzzle))).hasSizeBetween(7, 11);
            assertThat(words.news(Game.of(puzzle))).isNotBlank();
            assertThat(texts.text("wog." + puzzle.id())).isNotBlank();
            assertThat(RiverDiagram.of(Game.of(puzzle), texts, -1).title()).isNotBlank();
        }
    }
}
