package id.lintas.plugin.quiz;

import static id.lintas.plugin.quiz.Samples.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {

    private final StepFixture<Quiz> fixture = StepFixture.of(new QuizStep()).setting("quiz.questions", 1);

    private List<String> findings(Question question) {
        return fixture.findingIds(new Quiz(List.of(question), List.of("q1")));
    }

    private List<String> ofStem(String stem) {
        return findings(good("q1", stem, 0, "satu", "dua", "tiga", "empat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Manakah yang bukan tipe?",
                "Semua benar, kecuali ...",
                "Tipe yang tidak ada adalah ...",
                "Which is not a type?"
            })
    void aNegationInSmallLettersIsEasilyOverlooked(String stem) {
        assertThat(ofStem(stem)).containsExactly("HINT negation-plain@q1.stem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Manakah yang BUKAN tipe?",
                "Koordinasi bukan hanya rapat, melainkan ...",
                "Which is NOT a type?",
                "Apa bukaan itu?"
            })
    void aLoudOrHarmlessNegationIsLeftAlone(String stem) {
        assertThat(ofStem(stem)).isEmpty();
    }

    @Test
    void theFixWritesTheNegationInCapitals() {
        Quiz quiz = new Quiz(List.of(good("q1", "Manakah yang bukan tipe?", 0, "a", "b", "c", "d")), List.of());
        assertThat(fixture.fix(quiz, "negation-plain").questions().get(0).stem())
                .isEqualTo("Manakah yang BUKAN tipe?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Koordinasi adalah ...",
                "Koordinasi adalah…",
                "Apa itu?",
                "WoG ... semua sektor.",
                "Lengkapi: ____ adalah tipe WoG.",
                "Pilih pasangannya:"
            })
    void theseStemsAsk(String stem) {
        assertThat(ofStem(stem)).isEmpty();
    }

    @Test
    void aStatementAsksNothing() {
        assertThat(ofStem("Koordinasi itu penting.")).containsExactly("HINT stem-asks-nothing@q1.stem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Semua benar",
                "semua jawaban di atas",
                "Tidak ada yang benar",
                "a dan b",
                "All of the above",
                "none of them"
            })
    void anOptionAboutTheOtherOptionsIsDiscouraged(String option) {
        assertThat(findings(good("q1", "Apa?", 0, "satu", "dua", "tiga", option)))
                .containsExactly("HINT option-all@q1d.text");
    }

    @Test
    void theRightOptionStandsOutByItsLength() {
        String longText = "bekerja melintasi batas bidang demi tujuan bersama";
        assertThat(findings(good("q1", "Apa?", 1, "bersaing", longText, "berebut", "berhenti")))
                .containsExactly("HINT right-longest@q1b.text");
        assertThat(findings(good("q1", "Apa?", 0, "bersaing", longText, "berebut", "berhenti")))
                .isEmpty();
    }

    @Test
    void anOptionMuchShorterThanLongOnesStandsOut() {
        String three = "selalu dilebur menjadi satu kementerian";
        assertThat(findings(good("q1", "Apa?", 0, three + " a", three + " b", three + " c", "bubar")))
                .containsExactly("HINT option-short@q1d.text");
    }

    @Test
    void shortOptionsMayDifferInLength() {
        assertThat(findings(good("q1", "Apa?", 0, "union", "koordinasi", "merger", "dialog")))
                .isEmpty();
    }
}
