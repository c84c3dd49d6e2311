package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project as slides: by the keys that a remote sends, with the quiz played, and back into the field. */
class PresentTest {

    private static final String FIELD = "reason";

    @TempDir
    Path home;

    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theClassSeesTheProjectAndEscapeLeadsBackIntoTheField() throws InterruptedException {
        window = OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .settled();
        window.hands().bring(window.hands().field(FIELD));
        window.robot().focus(window.hands().field(FIELD));
        press(KeyEvent.VK_F5);
        window.hands().until("the first slide", () -> said().contains("Kelompok"));

        press(KeyEvent.VK_PAGE_DOWN);
        window.hands().until("the first task", () -> said().startsWith("1 Analisis isu"));
        press(KeyEvent.VK_PAGE_UP);
        window.hands().until("the title again", () -> !said().startsWith("1 Analisis isu"));
        press(KeyEvent.VK_S);
        window.hands().until("the speaker's view", () -> part("speaker").isPresent());
        press(KeyEvent.VK_S);
        window.hands().until("the slides", () -> part("slide").isPresent());
        playTheQuiz();
        press(KeyEvent.VK_ESCAPE);

        window.hands().until("the focus in the field", () -> window.hands().hasFocus(FIELD));
        assertThat(Edt.get(() -> presentation().isPresent())).isFalse();
        window.quit();
    }

    private void playTheQuiz() {
        for (int i = 0; i < 5; i++) {
            press(KeyEvent.VK_DOWN);
        }
        for (int i = 0; i < 12 && !Edt.get(() -> said().contains("Soal 1")); i++) {
            press(KeyEvent.VK_RIGHT);
        }
        assertThat(Edt.get(this::said)).contains("A. ").doesNotContain("Jawaban benar");
        press(KeyEvent.VK_SPACE);
        window.hands().until("the answer", () -> said().contains("Jawaban benar: "));
        press(KeyEvent.VK_SPACE);
        window.hands().until("the next question", () -> said().contains("Soal 2"));
    }

    private void press(int key) {
        window.robot().pressAndReleaseKey(key);
        window.robot().waitForIdle();
    }

    private String said() {
        return part("slide")
                .map(c -> c.getAccessibleContext().getAccessibleName())
                .orElse("");
    }

    private Optional<JComponent> part(String name) {
        return presentation()
                .flatMap(f -> Arrays.stream(((JComponent) f.getContentPane().getComponent(0)).getComponents())
                        .filter(c -> c.isShowing() && name.equals(c.getName()))
                        .map(JComponent.class::cast)
                        .findFirst());
    }

    private static Optional<JFrame> presentation() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && "presentation".equals(w.getName()))
                .map(JFrame.class::cast)
                .findFirst();
    }
}
