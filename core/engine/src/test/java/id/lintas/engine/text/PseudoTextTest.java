package id.lintas.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudoTextTest {

    private static final Locale PSEUDO = PseudoText.locale(Texts.INDONESIAN);

    @Test
    void aTextIsLongerWithAccentsBetweenMarks() {
        String text = PseudoText.in(PSEUDO, "Simpan pekerjaan ini");
        assertThat(text).isEqualTo("⟦Šímpáñ pékéřjááñ íñí éñóúš é⟧");
        assertThat(text.length()).isEqualTo(20 + 8 + 2);
    }

    @Test
    void placesMnemonicsAndTagsAreKept() {
        assertThat(PseudoText.in(PSEUDO, "&Edit {0}: <b>{12}</b>")).contains("&E", " {0}: <b>{12}</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH.mm", "d MMM yyyy", ""})
    void aPatternOfTimeIsNoText(String pattern) {
        assertThat(PseudoText.in(PSEUDO, pattern)).isEqualTo(pattern);
    }

    @Test
    void noOtherLocaleAsksForIt() {
        assertThat(PseudoText.in(Texts.INDONESIAN, "Simpan")).isEqualTo("Simpan");
        assertThat(PSEUDO.getLanguage()).isEqualTo("id");
    }
}
