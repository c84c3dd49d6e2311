package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are found in everything that the group wrote, and replaced where it is ticked; one edit, one undo. */
class FindAndReplaceTest {

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void openTheCompleteSample() {
        window =
                OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"));
        hands = window.hands();
        window.settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private JTable hits() {
        return hands.find(JTable.class, c -> "hits".equals(c.getName()) && c.getRowCount() > 0, "the hits");
    }

    @Test
    void aWordIsFoundInAnotherTaskAndEnterGoesThere() {
        hands.keys("ctrl F");
        hands.typeInFocused("searchWords", "notula");
        JTable hits = hits();
        hands.keys("ENTER");
        hands.until("the focus in the hits", hits::isFocusOwner);
        hands.keys("ENTER");
        hands.until(
                "the place",
                () -> hands.hasFocus("description") || hands.hasFocus("output") || hands.hasFocus("indicator"));
    }

    @Test
    void aWordIsReplacedWhereItIsTickedAndTakenBackAtOnce() {
        hands.keys("ctrl H");
        hands.typeInFocused("searchWords", "kuesioner");
        JTable hits = hits();
        hands.type("replaceBy", "daftar pertanyaan");
        String becomes = Edt.get(() -> String.valueOf(hits.getValueAt(1, 2)));
        assertThat(becomes).contains("daftar pertanyaan");
        hands.keys("TAB");
        AbstractButton replace = hands.button("replaceAll");
        String all = Edt.get(replace::getText);
        Edt.run(() -> {
            hits.requestFocusInWindow();
            hits.setRowSelectionInterval(1, 1);
        });
        hands.until("the focus in the hits", hits::isFocusOwner);
        hands.keys("SPACE");
        hands.until("one less", () -> !replace.getText().equals(all));
        hands.press("replaceAll");
        hands.until("what is left", () -> hits.getRowCount() == 2);
        assertThat(window.title()).startsWith("●");
        hands.keys("ctrl Z");
        hands.until("all again", () -> hits.getRowCount() > 2);
        hands.until("no unsaved edit", () -> !window.frame().getTitle().startsWith("●"));
    }
}
