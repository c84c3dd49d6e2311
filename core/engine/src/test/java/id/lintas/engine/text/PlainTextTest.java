package id.lintas.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(PlainText.clean("a\u0000b\u0007c\u001B[31md\u007F")).isEqualTo("abc[31md");
    }

    @Test
    void charactersThatTurnTheWritingDirectionAreLeftOut() {
        assertThat(PlainText.clean("gaji\u202Efdp.exe\u2066x\u2069")).isEqualTo("gajifdp.exex");
    }

    @Test
    void everyKindOfLineBreakBecomesOne() {
        assertThat(PlainText.clean("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
        assertThat(PlainText.cleanLine("a\r\nb")).isEqualTo("a b");
    }

    @Test
    void halfACharacterIsShownAsUnknown() {
        assertThat(PlainText.clean("x\uD83Dy")).isEqualTo("x\uFFFDy");
        assertThat(PlainText.clean("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void lettersOfAnyScriptStay() {
        assertThat(PlainText.clean("Musyawarah – ꦧꦱꦗꦮ عربي 調査")).isEqualTo("Musyawarah – ꦧꦱꦗꦮ عربي 調査");
    }
}
