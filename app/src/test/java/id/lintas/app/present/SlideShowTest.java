package id.lintas.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.slides.Slide;
import id.lintas.engine.slides.SlideDeck;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlideShowTest {

    private final SlideShow show = new SlideShow(new SlideDeck(
            List.of(
                    slide(Slide.Kind.TITLE, "", "Judul"),
                    slide(Slide.Kind.CONTENT, "1 Isu", "a"),
                    slide(Slide.Kind.CONTENT, "1 Isu", "b"),
                    question("2 Kuis · Soal", 1),
                    question("2 Kuis · Soal", -1),
                    slide(Slide.Kind.CLOSING, "", "Selesai")),
            "Kelompok 3"));
    private final ShowKeys keys = new ShowKeys(show);

    @Test
    void aRemoteGoesForwardAndBackAndStopsAtTheEnds() {
        press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_RIGHT);
        assertThat(show.index()).isEqualTo(2);

        press(KeyEvent.VK_PAGE_UP, KeyEvent.VK_LEFT, KeyEvent.VK_LEFT);
        assertThat(show.index()).isZero();

        press(KeyEvent.VK_END);
        assertThat(show.next()).isEmpty();
        press(KeyEvent.VK_SPACE);
        assertThat(show.index()).isEqualTo(5);

        press(KeyEvent.VK_HOME);
        assertThat(show.index()).isZero();
    }

    @Test
    void digitsAndEnterGoToASlide() {
        press(KeyEvent.VK_NUMPAD0, KeyEvent.VK_3);
        assertThat(show.digits()).isEqualTo("03");
        press(KeyEvent.VK_ENTER);
        assertThat(show.index()).isEqualTo(2);
        assertThat(show.digits()).isEmpty();

        press(KeyEvent.VK_9, KeyEvent.VK_9, KeyEvent.VK_ENTER);
        assertThat(show.index()).isEqualTo(5);
    }

    @Test
    void upAndDownGoFromTaskToTask() {
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        assertThat(show.index()).isEqualTo(3);

        press(KeyEvent.VK_UP);
        assertThat(show.index()).isEqualTo(1);
    }

    @Test
    void forwardShowsTheAnswerBeforeItGoesOn() {
        press(KeyEvent.VK_4, KeyEvent.VK_ENTER, KeyEvent.VK_SPACE);
        assertThat(show.index()).isEqualTo(3);
        assertThat(show.revealed()).isTrue();
        assertThat(show.answered()).isZero();

        press(KeyEvent.VK_SPACE);
        assertThat(show.index()).isEqualTo(4);
    }

    @Test
    void whatTheClassSaysIsCounted() {
        press(KeyEvent.VK_4, KeyEvent.VK_ENTER, KeyEvent.VK_B);

        assertThat(show.chosen()).isEqualTo(1);
        assertThat(show.right()).isEqualTo(1);
        assertThat(show.answered()).isEqualTo(1);
        assertThat(show.black()).isFalse();
    }

    @Test
    void anOptionThatIsNotThereIsNoAnswer() {
        press(KeyEvent.VK_4, KeyEvent.VK_ENTER, KeyEvent.VK_C, KeyEvent.VK_E);

        assertThat(show.revealed()).isFalse();
    }

    @Test
    void aQuestionWithoutARightAnswerIsPassedBy() {
        press(KeyEvent.VK_5, KeyEvent.VK_ENTER, KeyEvent.VK_A, KeyEvent.VK_SPACE);

        assertThat(show.index()).isEqualTo(5);
        assertThat(show.answered()).isZero();
    }

    @Test
    void blackEndsWithTheNextSlide() {
        press(KeyEvent.VK_B);
        assertThat(show.black()).isTrue();
        press(KeyEvent.VK_RIGHT);
        assertThat(show.black()).isFalse();
        assertThat(keys.press(KeyEvent.VK_SHIFT)).isFalse();
    }

    private void press(int... pressed) {
        for (int key : pressed) {
            keys.press(key);
        }
    }

    private static Slide slide(Slide.Kind kind, String kicker, String title) {
        return new Slide(kind, kicker, title, false, List.of(), List.of());
    }

    private static Slide question(String kicker, int correct) {
        return new Slide(
                Slide.Kind.QUESTION,
                kicker,
                "Soal",
                false,
                List.of(new ReportBlock.Question("1", "Apa?", List.of("ya", "tidak", " ", "kadang"), correct, "")),
                List.of());
    }
}
