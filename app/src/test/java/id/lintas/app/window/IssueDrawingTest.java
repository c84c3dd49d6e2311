package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a group does with the mouse in the first task: a passage becomes evidence, a cause goes to another rib. */
class IssueDrawingTest {

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;
    private Robot robot;

    @BeforeEach
    void open() {
        window = OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .settled();
        hands = window.hands();
        robot = window.robot();
        hands.keys("alt 1");
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** On a busy machine two clicks may come too far apart to be a double click: then once more, after a while. */
    private void doubleClick(JTextComponent text, String word) {
        for (int i = 0; i < 3 && !word.equals(Edt.get(text::getSelectedText)); i++) {
            if (i > 0) {
                Pause.pause(1_000);
            }
            robot.click(text, at(text, word), MouseButton.LEFT_BUTTON, 2);
            robot.waitForIdle();
        }
    }

    @Test
    void aPassageMarkedInTheCaseTextBecomesEvidenceAndAClickLeadsBack() {
        JTextComponent text = hands.field("caseReader");
        doubleClick(text, "terbebani");
        hands.until("the marked word", () -> "terbebani".equals(text.getSelectedText()));
        AbstractButton take = hands.button("takePassage");
        assertThat(Edt.get(take::getText)).startsWith("Jadikan bukti isu ");
        hands.press(take);

        JTextComponent fact = hands.find(
                JTextComponent.class,
                c -> String.valueOf(c.getName()).startsWith("fact.")
                        && c.getText().equals("terbebani"),
                "the new evidence");
        String id = Edt.get(() -> fact.getName().substring("fact.".length()));
        assertThat(Edt.get(text::getSelectedText)).isNull();

        hands.press("passage." + id);
        hands.until("the passage", () -> "terbebani".equals(text.getSelectedText()));
        hands.until("the ring", () -> hands.showing(JComponent.class, "pointer").isPresent() || text.isShowing());
    }

    private static Point at(JTextComponent text, String word) {
        return Edt.get(() -> {
            try {
                Rectangle2D letter = text.modelToView2D(text.getText().indexOf(word) + 2);
                text.scrollRectToVisible(letter.getBounds());
                return new Point((int) letter.getX() + 1, (int) letter.getCenterY());
            } catch (BadLocationException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aCauseIsDraggedToAnotherRibAndMovedBackByKeys() {
        hands.tab("Fishbone");
        JComponent fish = hands.find(JComponent.class, c -> "fishbone".equals(c.getName()), "the fishbone");
        Point cause = find(fish, "f7");
        // Elsewhere than the click just made: two on one spot would be a double click, which renames.
        cause.translate(30, 0);
        Rectangle seen = Edt.get(fish::getVisibleRect);
        Point onto = new Point(seen.x + seen.width * 72 / 100, cause.y);
        robot.moveMouse(fish, cause);
        robot.pressMouse(MouseButton.LEFT_BUTTON);
        robot.moveMouse(fish, new Point((cause.x + onto.x) / 2, cause.y));
        robot.moveMouse(fish, onto);
        robot.releaseMouseButtons();
        hands.until("f7 on another rib", () -> said(fish).startsWith("f7, tulang Lingkungan"));

        robot.pressKeyWhileRunning(KeyEvent.VK_ALT, () -> robot.pressAndReleaseKey(KeyEvent.VK_LEFT));
        hands.until("f7 back", () -> said(fish).startsWith("f7, tulang Biaya"));
        hands.keys("ctrl Z");
        hands.until("the move undone", () -> said(fish).startsWith("f7, tulang Lingkungan"));
    }

    private static String said(JComponent drawing) {
        return String.valueOf(drawing.getAccessibleContext().getAccessibleDescription());
    }

    /** Clicks about in the lower half until the drawing says that the cause is selected. */
    private Point find(JComponent fish, String cause) {
        Rectangle seen = Edt.get(fish::getVisibleRect);
        for (int y = seen.height * 55 / 100; y < seen.height * 95 / 100; y += 14) {
            Point at = new Point(seen.x + seen.width * 42 / 100, seen.y + y);
            robot.click(fish, at);
            if (Edt.get(() -> said(fish).startsWith(cause))) {
                return at;
            }
        }
        throw new AssertionError("No " + cause + " to be clicked");
    }
}
