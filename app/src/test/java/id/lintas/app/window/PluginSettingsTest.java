package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.prefs.PreferenceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import org.assertj.swing.finder.WindowFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of settings that a plugin gives as data, from its archive to the step that reads what was chosen. */
class PluginSettingsTest {

    private static final String GREETING = "plugin." + BadPlugin.ID + ".look.greeting";

    @TempDir
    Path home;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        List<Path> plugins = new ArrayList<>(OpenWindow.builtPlugins());
        plugins.add(new BadPlugin(home.resolve("work"), "nothing").build());
        window = OpenWindow.start(home, plugins, (owner, texts) -> new ScriptedDialogs(), BadPlugin.project(home));
        window.settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsChosenOnThePageIsWhatTheStepReads() throws Exception {
        Hands hands = window.hands();
        hands.keys("ctrl shift COMMA");
        JDialog dialog =
                WindowFinder.findDialog("settings").using(window.robot()).targetCastedTo(JDialog.class);
        Hands there = new Hands(window.robot(), dialog);
        there.type("settingsSearch", "sapaan");
        there.type("setting." + GREETING, "Halo semua");
        there.keys("ENTER");
        hands.until(
                "the step's part",
                () -> hands.showing(AbstractButton.class, "part.note")
                        .filter(b ->
                                b.getAccessibleContext().getAccessibleName().contains("Halo semua"))
                        .isPresent());
        there.press("settingsClose");
        window.quit();
        assertThat(new PreferenceFile(OpenWindow.folders(home).config()).load().values())
                .containsEntry(GREETING, "Halo semua");
    }
}
