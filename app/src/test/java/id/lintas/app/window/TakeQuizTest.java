package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The group takes its own quiz, by keyboard: one answer is wrong, is explained, and comes again. */
class TakeQuizTest {

    private static final List<String> RIGHT = List.of(
            "bekerja melintasi batas bidang",
            "satelit",
            "membentuk gugus tugas",
            "persentase portal nasional",
            "banyaknya survei yang membebani");

    @TempDir
    Path home;

    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theQuizIsTakenAndTheWrongAnswerComesAgain() throws InterruptedException {
        window = OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .settled();
        Hands hands = window.hands();
        hands.press("task.quiz");
        hands.tab("Coba kuis");
        hands.press("tryStart");
        answer(false);
        for (int i = 1; i < 5; i++) {
            next();
            answer(true);
        }
        next();
        assertThat(said("4 dari 5 benar")).contains("4 dari 5 benar");
        hands.press("tryAgainWrong");
        answer(true);
        next();
        assertThat(said("1 dari 1 benar")).contains("1 dari 1 benar");
        assertThat(hands.showing(AbstractButton.class, "tryAgainWrong"))
                .as("nothing is wrong any more")
                .isEmpty();
        window.quit();
    }

    private void answer(boolean right) {
        window.hands()
                .until(
                        "a question",
                        () -> window.hands()
                                .showing(AbstractButton.class, "tryNext")
                                .isEmpty());
        String letter = letter(right);
        String correct = letter(true);
        window.hands().until("the focus on an answer", () -> window.hands().hasFocus("answerA"));
        window.hands().keys(letter);
        window.hands().button("tryNext");
        String verdict = said(right ? "Benar" : "Belum tepat. Jawaban benar: ");
        assertThat(verdict.startsWith("Belum tepat")).isEqualTo(!right);
        assertThat(verdict).contains(right ? "Benar" : "Jawaban benar: " + correct);
    }

    private String letter(boolean right) {
        return Stream.of("A", "B", "C", "D")
                .filter(l -> right == isRight(l))
                .findFirst()
                .orElseThrow();
    }

    private boolean isRight(String letter) {
        AbstractButton button = window.hands().button("answer" + letter);
        String said = Edt.get(() -> button.getAccessibleContext().getAccessibleName());
        return RIGHT.stream().anyMatch(said::contains);
    }

    private void next() {
        window.hands().until("the focus on the next deed", () -> window.hands().hasFocus("tryNext"));
        window.hands().keys("ENTER");
    }

    /** Waits for a line on the page that begins so, and reads it. */
    private String said(String beginning) {
        JLabel line = window.hands()
                .find(JLabel.class, l -> l.getText() != null && l.getText().startsWith(beginning), beginning);
        return Edt.get(line::getText);
    }
}
