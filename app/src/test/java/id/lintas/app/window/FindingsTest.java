package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of findings: fixed with a look at what changes, put aside, and brought back. */
class FindingsTest {

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;
    private JTable table;

    @BeforeEach
    void openTheHalfFilledSample() {
        window = OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-setengah-terisi.lintas.json"));
        hands = window.hands();
        window.settled();
        hands.keys("F8");
        table = hands.find(JTable.class, c -> "findings".equals(c.getName()), "the findings");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private int row(String sentence) {
        return Edt.get(() -> {
            for (int i = 0; i < table.getRowCount(); i++) {
                if (String.valueOf(table.getValueAt(i, 0)).contains(sentence)) {
                    return i;
                }
            }
            return -1;
        });
    }

    private void select(String sentence) {
        hands.until("the finding " + sentence, () -> row(sentence) >= 0);
        int row = row(sentence);
        Edt.run(() -> {
            table.requestFocusInWindow();
            table.setRowSelectionInterval(row, row);
        });
        hands.until("the focus in the list", table::isFocusOwner);
    }

    private boolean shown(String name) {
        return hands.showing(Component.class, name).isPresent();
    }

    @Test
    void aFixIsLookedAtCarriedOutAndTakenBackByKeyboard() {
        select("penanggung jawab (A):");
        hands.keys("ctrl 1");
        hands.until("the preview", () -> hands.hasFocus("applyFix"));
        Container preview = hands.find(Container.class, c -> "fixPreview".equals(c.getName()), "the preview");
        assertThat(Edt.get(() -> Seen.every(preview, JComponent.class)))
                .extracting(c -> Edt.get(() -> c.getAccessibleContext().getAccessibleName()))
                .anyMatch(text -> text != null && text.contains("Deputi"));
        assertThat(row("penanggung jawab (A):")).as("looking changes nothing").isNotNegative();
        hands.keys("ESCAPE");
        hands.until("the list again", () -> !shown("fixPreview") && table.isFocusOwner());
        hands.keys("ctrl 1");
        hands.until("the preview", () -> hands.hasFocus("applyFix"));
        hands.keys("SPACE");
        hands.until("the finding gone", () -> row("penanggung jawab (A):") < 0);
        hands.keys("ctrl Z");
        hands.until("the finding again", () -> row("penanggung jawab (A):") >= 0);
        hands.until("no unsaved edit", () -> !window.frame().getTitle().startsWith("●"));
    }

    @Test
    void aHintIsPutAsideAndBroughtBackButAnErrorIsNot() {
        select("Sebab yang belum dijawab kegiatan");
        hands.until("the reason", () -> shown("dismissFinding"));
        hands.press("dismissFinding");
        hands.until("the hint gone", () -> row("Sebab yang belum dijawab kegiatan") < 0);
        hands.press("filter.dismissed");
        select("Sebab yang belum dijawab kegiatan");
        hands.press("dismissFinding");
        hands.until("no chip for what is put aside", () -> !shown("filter.dismissed"));
        hands.until("the hint again", () -> row("Sebab yang belum dijawab kegiatan") >= 0);
        select("penanggung jawab (A):");
        assertThat(Edt.get(() -> shown("dismissFinding"))).isFalse();
    }

    @Test
    void theListIsFilteredByWordsAndLevelAndTheFilterCleared() {
        int all = Edt.get(table::getRowCount);
        hands.type("filterFindings", "k7 raci");
        hands.until("fewer", () -> table.getRowCount() < 5);
        hands.type("filterFindings", "tidak ada kata ini");
        hands.press("clearFilter");
        hands.until("all", () -> table.getRowCount() == all);
        hands.press("filter.ERROR");
        hands.until("without errors", () -> table.getRowCount() < all);
        hands.press("findings.group.severity");
        hands.until(
                "headed by level",
                () -> row("penanggung jawab") < 0
                        && String.valueOf(table.getValueAt(0, 1)).isEmpty());
        hands.press("filter.ERROR");
        hands.until(
                "all of them",
                () -> hands.showing(AbstractButton.class, "filter.ERROR")
                        .filter(AbstractButton::isSelected)
                        .isPresent());
    }
}
