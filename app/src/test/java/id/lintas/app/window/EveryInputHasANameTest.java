package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryInputHasANameTest {

    @TempDir
    Path home;

    private OpenWindow window;

    @BeforeEach
    void openTheSample() {
        Path sample = OpenWindow.sample("bps-survei-terintegrasi.lintas.json");
        window = OpenWindow.start(home, new ScriptedDialogs(), sample).settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyInputHasANameForScreenReaders() {
        assertThat(new Walk(window).everywhere(Seen::withoutName)).isEmpty();
    }

    @Test
    void nothingIsRenderedAsHtml() {
        assertThat(new Walk(window).everywhere(Seen::rendersHtml)).isEmpty();
    }
}
