package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.dialog.SwingDialogs;
import id.lintas.engine.store.ProjectStore;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question at closing as people see it; the other tests answer from a script. */
class RealDialogTest {

    @TempDir
    Path home;

    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private DialogFixture question() {
        return WindowFinder.findDialog("ask").withTimeout(10_000).using(window.robot());
    }

    @Test
    void escapeKeepsTheWindowAndTheFirstButtonSaves() throws Exception {
        Path file =
                Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), home.resolve("kelompok.lintas.json"));
        window = OpenWindow.start(home, OpenWindow.builtPlugins(), SwingDialogs::new, file)
                .settled();
        window.hands().press("page.group");
        window.hands().write("title", "Judul baru");

        window.robot().close(window.frame());
        DialogFixture asked = question();
        assertThat(asked.button("deed0").text()).isEqualTo("Simpan");
        asked.pressAndReleaseKeys(KeyEvent.VK_ESCAPE).requireNotVisible();
        assertThat(window.title()).isEqualTo("● Judul baru – Lintas");

        window.robot().close(window.frame());
        question().button("deed0").click();
        window.awaitEnd();
        assertThat(new ProjectStore(OpenWindow.folders(home))
                        .read(file)
                        .project()
                        .title())
                .isEqualTo("Judul baru");
    }
}
