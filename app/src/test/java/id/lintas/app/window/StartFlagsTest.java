package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.install.StartOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFlagsTest {

    private static final String MOVED = """
        {"format": "lintas-layout", "version": 1,
         "main": {"split": "beside", "share": 0.3, "first": {"tabs": ["tasks"], "front": "tasks"},
                  "second": {"tabs": ["editor"], "front": "editor"}},
         "floating": [], "minimised": []}
        """;

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void start(String... arguments) {
        window = OpenWindow.start(
                home, OpenWindow.builtPlugins(), StartOptions.parse(arguments), (owner, texts) -> dialogs);
    }

    @Test
    void safeModeStandsInTheTitle() {
        start("--safe-mode");
        window.waitForTitle("Lintas – mode aman");
    }

    @Test
    void aResetLayoutIsTheUsualOneAndTheOldIsKeptAside() throws Exception {
        Path layouts = Files.createDirectories(OpenWindow.folders(home).config().resolve("layouts"));
        Files.writeString(layouts.resolve("worksheet.layout.json"), MOVED);
        Path file = home.resolve("kelompok.lintas.json");
        Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), file);
        start("--reset-layout", file.toString());
        window.settled();
        Hands hands = window.hands();
        hands.until(
                "the usual arrangement",
                () -> hands.showing(JComponent.class, "docking").isEmpty()
                        && hands.showing(JComponent.class, "guidance").isPresent());
        assertThat(layouts.resolve("worksheet.layout-broken.json")).hasContent(MOVED);
        assertThat(layouts.resolve("worksheet.layout.json")).doesNotExist();
    }
}
