package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Map;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: a group starts from nothing, does all five tasks, saves, and opens its file on another laptop. */
class MainJobTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingIsLostFromTheFirstClickToTheFileOnAnotherLaptop() throws Exception {
        Path file = home.resolve("kelompok-3.lintas.json");
        window = OpenWindow.start(home, dialogs);
        window.hands().press("case.bps-survei-terintegrasi");
        window.settled();
        new BpsWork(window.hands()).all();
        dialogs.saveAs(file);
        window.hands().keys("ctrl S");
        window.waitForTitle("Kalender bersama BPS – Lintas");

        SavedWork.of(read(file)).isWhatTheGroupWrote();
        undoneAndRedone(file);
        window.quit();
        window.close();

        assertThat(dialogs.said()).isEmpty();
        onAnotherLaptop(file);
    }

    /** Back to the empty project and forth again; what is there then is what was saved. */
    private void undoneAndRedone(Path file) throws Exception {
        AbstractButton undo = window.hands().button("undo");
        AbstractButton redo = window.hands().button("redo");
        whileEnabled(undo, KeyEvent.VK_Z);
        assertThat(window.title()).startsWith("● ").doesNotContain("Kalender bersama BPS");
        whileEnabled(redo, KeyEvent.VK_Y);
        window.waitForTitle("Kalender bersama BPS – Lintas");
        Path again = home.resolve("lagi.lintas.json");
        dialogs.saveAs(again);
        window.hands().keys("ctrl shift S");
        window.hands().until("the second file", () -> java.nio.file.Files.exists(again));
        assertThat(data(again)).isEqualTo(data(file));
        assertThat(read(again).group()).isEqualTo(read(file).group());
    }

    private void whileEnabled(AbstractButton button, int key) {
        for (int presses = 0; Edt.get(button::isEnabled); presses += 10) {
            assertThat(presses).as("presses").isLessThan(500);
            window.hands().holdCtrl(key, 10);
        }
    }

    private void onAnotherLaptop(Path file) {
        window = OpenWindow.start(home.resolve("laptop-lain"), dialogs, file).settled();
        new FieldsAgain(window.hands()).showWhatTheGroupWrote();
    }

    private CaseProject read(Path file) throws Exception {
        return new ProjectStore(OpenWindow.folders(home)).read(file).project();
    }

    private Map<String, JsonNode> data(Path file) throws Exception {
        Map<String, JsonNode> data = new java.util.TreeMap<>();
        read(file).steps().forEach((step, section) -> data.put(step, section.data()));
        return data;
    }
}
