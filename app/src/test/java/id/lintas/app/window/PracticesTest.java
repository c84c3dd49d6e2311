package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice is suggested for an obstacle, used for it, and explained by the handbook. */
class PracticesTest {

    private static final int ROWS_LOOKED_AT = 6;

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;

    @AfterEach
    void close() {
        window.close();
    }

    private void open() throws IOException {
        Path file = Files.copy(
                OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), home.resolve("kelompok.lintas.json"));
        window = OpenWindow.start(home, new ScriptedDialogs(), file);
        hands = window.hands();
        window.settled();
        hands.keys("alt 4");
        hands.until("the suggestions", () -> showing("suggest.r6"));
    }

    private boolean showing(String name) {
        return hands.showing(Component.class, name).isPresent();
    }

    @Test
    void aPracticeIsSuggestedForAnObstacleAndUsedForIt() throws Exception {
        open();
        hands.press("suggest.r6");
        JTextField field = hands.find(JTextField.class, c -> "searchLibrary".equals(c.getName()), "the search");
        hands.until("the words of the obstacle", () -> field.getText().startsWith("Perbedaan kapasitas"));
        JList<?> results = hands.find(JList.class, c -> "results".equals(c.getName()), "the results");
        hands.until("results", () -> results.getModel().getSize() > 0);
        for (int row = 0; row < ROWS_LOOKED_AT && !showing("use"); row++) {
            hands.row("results", row);
        }
        hands.press("use");
        hands.until("what it is used for", () -> showing("target.r6"));
        hands.keys("ctrl S");
        hands.until("the saved file", () -> saved().contains("\"obstacle-estimation:r6\""));
        assertThat(hands.showing(AbstractButton.class, "cancelUse")).isPresent();
    }

    private String saved() {
        try {
            String text = Files.readString(home.resolve("kelompok.lintas.json"));
            return text.substring(text.indexOf("\"best-practices\": {"), text.indexOf("\"quiz\": {"));
        } catch (IOException | StringIndexOutOfBoundsException e) {
            return "";
        }
    }

    @Test
    void f1OpensTheHandbookAtTheEntryOfTheTask() throws Exception {
        open();
        JTextField field = hands.find(JTextField.class, c -> "searchLibrary".equals(c.getName()), "the search");
        Edt.run(field::requestFocusInWindow);
        hands.until("the focus in the search", field::isFocusOwner);
        hands.keys("F1");
        hands.until("the handbook", () -> showing("handbookEntries"));
        JList<?> entries = hands.find(JList.class, c -> "handbookEntries".equals(c.getName()), "the entries");
        hands.until("task 4", () -> String.valueOf(entries.getSelectedValue()).contains("4"));
    }
}
