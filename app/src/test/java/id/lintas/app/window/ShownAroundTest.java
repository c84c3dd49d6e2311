package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour, the guidance that follows the tab, and the ring that points at a control. */
class ShownAroundTest {

    @TempDir
    Path home;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theTourComesOnlyWhenItIsAskedForAndEndsByEscape() throws InterruptedException {
        assertThat(Edt.get(() -> overlays("tour"))).isEmpty();
        press("menu.help");
        window.hands().menu("action.tour");
        window.hands().until("the first stop", () -> says("1 dari 6"));
        assertThat(Edt.get(this::wholeButtons)).isTrue();
        press("tourNext");
        window.hands().until("the second stop", () -> says("2 dari 6"));
        press("tourBack");
        window.hands().until("the first stop again", () -> says("1 dari 6"));
        window.hands().keys("ESCAPE");
        window.hands().until("the end of the tour", () -> overlays("tour").isEmpty());
        window.quit();
    }

    @Test
    void theGuidanceFollowsTheTabAndPointsAtItsPlace() throws InterruptedException {
        window.hands().tab("Fishbone");
        window.hands().until("guidance about causes", () -> guides("Sebab pada fishbone"));
        window.hands().press("task.quiz");
        window.hands().tab("Coba kuis");
        window.hands().until("guidance about trying", () -> guides("Coba sebelum dipakai"));
        window.hands().tab("Soal");
        window.hands().until("guidance about questions", () -> guides("Lima soal, lima konsep"));
        window.hands().press("showMe");
        window.hands().until("the ring", () -> !overlays("pointer").isEmpty());
        window.hands().until("no ring any more", () -> overlays("pointer").isEmpty());
        window.quit();
    }

    private boolean wholeButtons() {
        JComponent card = overlays("tour").get(0);
        Rectangle inside = new Rectangle(card.getSize());
        return Arrays.stream(card.getComponents()).allMatch(c -> inside.contains(c.getBounds()));
    }

    private void press(String name) {
        window.robot().click(window.robot().finder().findByName(name, JComponent.class, true));
        window.robot().waitForIdle();
    }

    private boolean guides(String title) {
        return window.hands().shows(title);
    }

    private boolean says(String text) {
        return overlays("tour").stream()
                .flatMap(c -> Arrays.stream(c.getComponents()))
                .anyMatch(c -> c instanceof JLabel label && text.equals(label.getText()));
    }

    private List<JComponent> overlays(String name) {
        return Arrays.stream(window.frame().getLayeredPane().getComponents())
                .filter(c -> name.equals(c.getName()))
                .map(JComponent.class::cast)
                .toList();
    }
}
