package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved version is compared with what is open, and one field of it comes back as an edit that can be undone. */
class VersionsTest {

    @TempDir
    Path home;

    private OpenWindow window;

    @BeforeEach
    void openAProject() throws Exception {
        Path file =
                Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), home.resolve("kelompok.lintas.json"));
        window = OpenWindow.start(home, new ScriptedDialogs(), file).settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void saveAs(String title) {
        window.hands().press("page.group");
        window.hands().write("title", title);
        window.hands().keys("ctrl S");
        window.waitForTitle(title + " – Lintas");
    }

    @Test
    void oneFieldOfASavedVersionComesBackAndCanBeUndone() {
        Hands hands = window.hands();
        saveAs("Judul pertama");
        saveAs("Judul kedua");
        // Opened once, the menu knows that a project is open.
        hands.keys("alt L", "ESCAPE", "ESCAPE");
        JMenuItem view = window.robot().finder().findByName("action.view-versions", JMenuItem.class, false);
        Edt.run(view::doClick);
        hands.until(
                "the versions",
                () -> hands.showing(JList.class, "versions")
                        .filter(l -> l.getModel().getSize() >= 2)
                        .isPresent());
        hands.row("versions", 1);
        hands.until(
                "the difference",
                () -> hands.showing(JTable.class, "differences")
                        .filter(t -> t.getRowCount() == 1 && t.getValueAt(0, 1).equals("Judul pertama"))
                        .isPresent());
        hands.cell("differences", 0, 0);
        hands.press("restoreOne");
        window.waitForTitle("● Judul pertama – Lintas");
        hands.keys("ctrl Z");
        window.waitForTitle("Judul kedua – Lintas");
        assertThat(hands.button("restoreAll").isEnabled()).isTrue();
    }
}
