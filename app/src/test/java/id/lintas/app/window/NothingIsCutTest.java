package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingIsCutTest {

    @TempDir
    Path home;

    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void open(String language, int width, int height) throws IOException {
        Preferences preferences = Preferences.DEFAULT
                .withLanguage(language)
                .withSize("window.maximized", 0)
                .withSize("window.x", 0)
                .withSize("window.y", 0)
                .withSize("window.width", width)
                .withSize("window.height", height);
        new PreferenceFile(OpenWindow.folders(home).config()).save(preferences);
        Path sample = OpenWindow.sample("bps-survei-terintegrasi.lintas.json");
        window = OpenWindow.start(home, new ScriptedDialogs(), sample).settled();
        window.hands().until("the size", () -> window.frame().getWidth() == width);
    }

    @ParameterizedTest
    @CsvSource({"id, 1366, 720", "id, 1024, 700", "en, 1024, 700"})
    void noTextOfAButtonIsCut(String language, int width, int height) throws IOException {
        open(language, width, height);
        assertThat(new Walk(window).everywhere(Seen::cutButtons)).isEmpty();
    }
}
