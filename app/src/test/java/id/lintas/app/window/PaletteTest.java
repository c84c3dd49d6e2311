package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteTest {

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void open() {
        window =
                OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"));
        window.settled();
        hands = window.hands();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void call(String key, String query) {
        hands.keys(key);
        hands.until("the palette", () -> hands.hasFocus("paletteField"));
        window.robot().enterText(query);
        window.robot().waitForIdle();
    }

    @Test
    void aCommandIsFoundInTheOtherLanguageAndRunByEnter() {
        call("ctrl 3", "case text");
        hands.keys("ENTER");
        hands.until("the case's text", () -> hands.hasFocus("caseText"));
    }

    @Test
    void whatIsWrittenInTheProjectIsJumpedTo() {
        call("ctrl shift P", "terbebani karena banyaknya");
        JList<?> list = hands.find(JList.class, l -> "paletteList".equals(l.getName()), "the palette's list");
        assertThat(Edt.get(() -> list.getModel().getSize())).isPositive();
        hands.keys("ENTER");
        hands.until("the palette is closed", () -> !list.isShowing());
    }

    @Test
    void aFieldIsFoundByItsLabel() {
        call("ctrl shift A", "alasan memilih isu");
        hands.keys("ENTER");
        hands.until("the field", () -> hands.hasFocus("reason"));
    }

    @Test
    void escapeGivesTheFocusBack() {
        hands.keys("alt 1");
        hands.until("the focus in the task", () -> hands.hasFocus("issueTabs"));
        call("ctrl 3", "simpan");
        hands.keys("ESCAPE");
        hands.until("the focus where it was", () -> hands.hasFocus("issueTabs"));
    }
}
