package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The discussion timer in the window; how it counts is shown by its own test. */
class TimerTest {

    @TempDir
    Path home;

    @Test
    void startedByAPersonItCanBePausedAndStretchedAndGoesOnAfterARestart() throws InterruptedException {
        try (OpenWindow window = open()) {
            window.hands().until("no time runs by itself", () -> sees(window, "timerBegin"));
            window.hands().press("timerBegin");
            window.hands().until("the running time", () -> sees(window, "timerPause"));
            window.hands().keys("F7");
            window.hands().until("the pause", () -> name(window).startsWith("Lanjutkan"));
            window.hands().keys("shift F7");
            window.hands().until("an hour and five minutes", () -> said(window).equals("65 dari 65 menit"));
            window.quit();
        }
        try (OpenWindow window = open()) {
            assertThat(Edt.get(() -> said(window))).isEqualTo("65 dari 65 menit");
            assertThat(Edt.get(() -> name(window))).startsWith("Lanjutkan");
            window.quit();
        }
    }

    private OpenWindow open() {
        return OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .settled();
    }

    private static boolean sees(OpenWindow window, String button) {
        return window.hands().showing(javax.swing.AbstractButton.class, button).isPresent();
    }

    private static String said(OpenWindow window) {
        return window.hands().showing(JLabel.class, "timeLeft").orElseThrow().getText();
    }

    private static String name(OpenWindow window) {
        return window.hands()
                .showing(javax.swing.AbstractButton.class, "timerPause")
                .map(b -> b.getAccessibleContext().getAccessibleName())
                .orElse("");
    }
}
