package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLaf;
import id.lintas.api.ui.Kit;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.prefs.Preferences.RecentFile;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private Hands start() {
        window = OpenWindow.start(home, dialogs);
        return window.hands();
    }

    private Path copyOfSample() throws Exception {
        return Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), home.resolve("kelompok.lintas.json"));
    }

    @Test
    void aRecentFileOpensAndADeadOneIsForgotten() throws Exception {
        Path dead = home.resolve("hilang.lintas.json");
        Path alive = copyOfSample();
        Preferences remembered = Preferences.DEFAULT
                .withRecent(new RecentFile(alive.toString(), "Yang ada", "Kelompok 3", 0.4, 0))
                .withRecent(new RecentFile(dead.toString(), "Yang hilang", "", 0.2, 0));
        new PreferenceFile(OpenWindow.folders(home).config()).save(remembered);
        Hands hands = start();

        AbstractButton gone =
                hands.find(AbstractButton.class, b -> !b.isEnabled() && isRecent(b), "a dead recent file");
        assertThat(gone.getAccessibleContext().getAccessibleName()).isEqualTo("Yang hilang");
        hands.press("forget");
        hands.until("one recent file", () -> !gone.isShowing());
        hands.press(hands.find(AbstractButton.class, StartPageTest::isRecent, "the other recent file"));

        window.settled();
        assertThat(window.title()).endsWith(" – Lintas").doesNotStartWith("●");
        assertThat(new PreferenceFile(OpenWindow.folders(home).config()).load().recent())
                .extracting(RecentFile::title)
                .containsExactly("Yang ada");
    }

    private static boolean isRecent(AbstractButton button) {
        return "recent".equals(button.getName());
    }

    @Test
    void theLanguageChangesWithoutARestart() {
        Hands hands = start();
        assertThat(Edt.get(hands.button("openFile")::getText)).isEqualTo("Buka berkas…");
        hands.press("language1");
        hands.until("English", () -> hands.shows("Open a file…"));
        hands.press("case.bps-survei-terintegrasi");
        window.settled();
        hands.press("switchLanguage");
        hands.until("Indonesian", () -> hands.shows("Analisis isu"));
    }

    @Test
    void theThemeChangesWithoutARestart() {
        Hands hands = start();
        hands.press("theme1");
        hands.until("the dark theme", FlatLaf::isLafDark);
        hands.press("theme0");
        hands.until("the light theme", () -> !FlatLaf.isLafDark());
    }

    @Test
    void theZoomFollowsTheKeysAsTheyLieOnAKeyboard() throws Exception {
        copyOfSample();
        window = OpenWindow.start(home, dialogs, home.resolve("kelompok.lintas.json"))
                .settled();
        Hands hands = window.hands();
        hands.keys("ctrl MINUS");
        hands.until("90 %", () -> Kit.scale(100) == 90);
        hands.keys("ctrl 0");
        hands.until("100 %", () -> Kit.scale(100) == 100);
        hands.keys("ctrl shift EQUALS");
        hands.until("110 %", () -> Kit.scale(100) == 110);
        hands.keys("ctrl EQUALS");
        hands.until("120 %", () -> Kit.scale(100) == 120);
    }

    @Test
    void theTitleMarksUnsavedEdits() throws Exception {
        Path file = copyOfSample();
        window = OpenWindow.start(home, dialogs, file).settled();
        Hands hands = window.hands();
        String clean = window.title();
        hands.press("page.group");
        hands.type("title", "Judul lain");
        window.waitForTitle("● Judul lain – Lintas");
        hands.keys("ctrl Z");
        window.waitForTitle(clean);
        hands.keys("ctrl Y", "ctrl S");
        window.waitForTitle("Judul lain – Lintas");
    }
}
