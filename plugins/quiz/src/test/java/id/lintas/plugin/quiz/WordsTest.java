package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void equalToAReaderIsEqual() {
        assertThat(Words.same("“Satu pintu”", "satu\u00a0pintu.")).isTrue();
        assertThat(Words.same("ﬁsik", "fisik")).isTrue();
        assertThat(Words.same("satu atap", "satu pintu")).isFalse();
    }

    @Test
    void signsInsideATextCount() {
        assertThat(Words.same("e-government", "e government")).isFalse();
        assertThat(Words.same("-5", "5")).isFalse();
    }

    @Test
    void aSentenceAboutAllIsNotAllOfTheAbove() {
        assertThat(Words.allOrNone("semua lembaga negara tanpa kecuali")).isFalse();
        assertThat(Words.allOrNone("menyatukan semua sektor terlalu cepat")).isFalse();
        assertThat(Words.allOrNone("all agencies of the government")).isFalse();
    }

    @Test
    void onlyTheNegationItselfIsWrittenInCapitals() {
        assertThat(Words.loudNegation("Tipe yang tidak disebut, kecuali dialog?"))
                .isEqualTo("Tipe yang TIDAK disebut, KECUALI dialog?");
        assertThat(Words.loudNegation("Which is not a type? Not this.")).isEqualTo("Which is NOT a type? Not this.");
    }

    @Test
    void aMadeLoudNegationIsNoLongerQuiet() {
        assertThat(Words.quietNegation(Words.loudNegation("Bukan tipe, kecuali dialog ...")))
                .isFalse();
    }
}
