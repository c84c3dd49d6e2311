package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import org.assertj.swing.finder.WindowFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyEditorTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Hands hands;
    private Hands there;

    @BeforeEach
    void openTheKeys() {
        window = OpenWindow.start(home, dialogs, OpenWindow.sample("bps-survei-terintegrasi.lintas.json"));
        window.settled();
        hands = window.hands();
        hands.keys("ctrl 3");
        hands.until("the palette", () -> hands.hasFocus("paletteField"));
        window.robot().enterText("ubah tombol");
        hands.keys("ENTER");
        JDialog dialog =
                WindowFinder.findDialog("settings").using(window.robot()).targetCastedTo(JDialog.class);
        there = new Hands(window.robot(), dialog);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void choose(String command) {
        there.type("keysFilter", command);
        window.robot().click(there.field("keysNew"));
        there.until("the field for the key", () -> there.hasFocus("keysNew"));
    }

    @Test
    void aKeyThatAnotherCommandHasIsMovedOnlyIfAPersonSaysSo() {
        choose("Teks kasus");
        there.keys("ctrl P");
        there.until(
                "the conflict",
                () -> there.showing(AbstractButton.class, "keysMove").isPresent());
        JLabel message = there.find(JLabel.class, l -> "keysMessage".equals(l.getName()), "what is wrong");
        assertThat(Edt.get(message::getText)).contains("Ctrl+P", "Simpan laporan", "Teks kasus");
        there.press("keysMove");
        there.keys("ESCAPE");
        hands.until("the window", window.frame()::isFocused);
        hands.keys("ctrl P");
        hands.until("the case's text", () -> hands.hasFocus("caseText"));
    }

    @Test
    void aDamagedFileOfKeysChangesNothing() throws Exception {
        dialogs.open(Files.writeString(home.resolve("keys.json"), "{\"format\":\"lintas-keys\",\"preset\":\"emacs\"}"));
        there.press("keysImport");
        hands.until("what is wrong", () -> dialogs.said().stream().anyMatch(s -> s.contains("emacs")));
        there.keys("ESCAPE");
        hands.until("the window", window.frame()::isFocused);
        hands.keys("ctrl 3");
        hands.until("the same key as before", () -> hands.hasFocus("paletteField"));
    }
}
