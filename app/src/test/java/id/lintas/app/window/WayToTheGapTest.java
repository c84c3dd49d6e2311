package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.assertj.swing.exception.WaitTimedOutError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a finding, and from the button that says what is next, one comes to where the gap is. */
class WayToTheGapTest {

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;

    private void open(Path... files) {
        window = OpenWindow.start(home, new ScriptedDialogs(), files);
        hands = window.hands();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void eachFindingOfTheHalfFilledSampleLeadsToSomethingThatCanBeSeenAndUsed() {
        open(OpenWindow.sample("bps-setengah-terisi.lintas.json"));
        window.settled();
        hands.keys("F8");
        JTable table = hands.find(JTable.class, c -> "findings".equals(c.getName()), "the findings");
        int count = Edt.get(table::getRowCount);
        List<String> lost = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            int at = row;
            if (Edt.get(() -> table.getValueAt(at, 1).equals(""))) {
                continue;
            }
            Edt.run(() -> {
                table.requestFocusInWindow();
                table.setRowSelectionInterval(at, at);
            });
            hands.until("the focus in the list", table::isFocusOwner);
            hands.keys("ENTER");
            if (!arrives()) {
                lost.add(Edt.get(
                        () -> table.getValueAt(at, 2) + ": " + table.getValueAt(at, 0) + " -> " + whereTheFocusIs()));
            }
        }
        assertThat(count).isGreaterThan(80);
        assertThat(lost).isEmpty();
    }

    private boolean arrives() {
        try {
            hands.until("the focus in the editor", () -> whereTheFocusIs().isEmpty());
            return true;
        } catch (WaitTimedOutError e) {
            return false;
        }
    }

    /** Empty if the focus is on a control of the editor that can be seen; else what is wrong. */
    private String whereTheFocusIs() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        Container editor = hands.showing(Container.class, "editorArea").orElseThrow();
        if (owner == null || !SwingUtilities.isDescendingFrom(owner, editor)) {
            return "outside: " + (owner == null ? "" : owner.getName());
        }
        Rectangle seen = owner instanceof JComponent c ? c.getVisibleRect() : owner.getBounds();
        boolean usable = owner.isShowing() && owner.isEnabled() && !seen.isEmpty();
        return usable && !(owner instanceof JTabbedPane) ? "" : "not to be seen or used: " + owner.getName();
    }

    @Test
    void nextInAnEmptyListAddsItsFirstElementAndWaitsForItsWords() {
        open();
        hands.tabTo("case.bps-survei-terintegrasi");
        hands.keys("SPACE");
        window.settled();
        hands.keys("alt 1");
        hands.until("the task", () -> hands.hasFocus("issueTabs"));
        hands.keys("ctrl ENTER");
        hands.typeInFocused("statement", "Beban responden");
        hands.keys("alt 5");
        hands.until(
                "the quiz",
                () -> hands.showing(Component.class, "addFirstQuestion").isPresent());
        hands.keys("ctrl ENTER");
        hands.typeInFocused("stem", "Apa itu WoG?");
        hands.until(
                "the next gap",
                () -> hands.showing(AbstractButton.class, "next")
                        .filter(b -> b.getText().contains("soal 1"))
                        .isPresent());
    }
}
