package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views are moved, maximised, floated and brought back; the arrangement is kept. */
class ArrangingTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Hands hands;

    private void open() {
        window = OpenWindow.start(home, dialogs, OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .settled();
        hands = window.hands();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean sees(String name) {
        return hands.showing(JComponent.class, name).isPresent();
    }

    private int left(String name) {
        return Edt.get(() -> hands.showing(JComponent.class, name).orElseThrow().getLocationOnScreen().x);
    }

    private void viewMenu(String entry) {
        hands.keys("alt MINUS");
        hands.until("the view menu", () -> popupItem(entry).isPresent());
        GuiActionRunner.execute(() -> popupItem(entry).orElseThrow().doClick(0));
        window.robot().waitForIdle();
    }

    /** The first drag, before the docking library is there. */
    private void dragTheTabToTheLeft() {
        JTabbedPane tabs = hands.find(JTabbedPane.class, t -> "bottomViews".equals(t.getName()), "the tabs");
        Point area = Edt.get(
                () -> hands.showing(JComponent.class, "workArea").orElseThrow().getLocationOnScreen());
        Rectangle tab = Edt.get(() -> tabs.getBoundsAt(0));
        Point corner = Edt.get(tabs::getLocationOnScreen);
        window.robot()
                .pressMouse(
                        new Point(corner.x + tab.x + 12, corner.y + tab.y + tab.height / 2), MouseButton.LEFT_BUTTON);
        for (int x = 300; x >= 40; x -= 20) {
            window.robot().moveMouse(area.x + x, area.y + 120);
        }
        window.robot().releaseMouse(MouseButton.LEFT_BUTTON);
    }

    private static Optional<JMenuItem> popupItem(String name) {
        return Arrays.stream(javax.swing.MenuSelectionManager.defaultManager().getSelectedPath())
                .filter(javax.swing.JPopupMenu.class::isInstance)
                .flatMap(p -> Arrays.stream(((javax.swing.JPopupMenu) p).getComponents()))
                .filter(c -> name.equals(c.getName()))
                .map(JMenuItem.class::cast)
                .findFirst();
    }

    private static Optional<Frame> floating() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w instanceof Frame && "floating".equals(w.getName()) && w.isShowing())
                .map(Frame.class::cast)
                .findFirst();
    }

    @Test
    void aMaximisedEditorHasTheWindowUntilTheOthersAreBroughtBack() {
        open();
        hands.keys("alt 1");
        hands.keys("ctrl M");
        hands.until("the editor alone", () -> !sees("navigator") && !sees("guidance") && sees("editorArea"));
        hands.keys("ctrl M");
        hands.until("all views", () -> sees("navigator") && sees("guidance"));
    }

    @Test
    void theFocusWalksTheViews() {
        open();
        hands.keys("alt 1");
        hands.keys("F6");
        hands.keys("shift F6");
        hands.until(
                "the focus in the editor again",
                () -> hands.showing(JComponent.class, "editorArea")
                        .filter(e -> javax.swing.SwingUtilities.isDescendingFrom(
                                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                                        .getFocusOwner(),
                                e))
                        .isPresent());
    }

    @Test
    void aMovedViewStandsThereAfterAStartAndInItsUsualPlaceAfterAReset() throws Exception {
        open();
        hands.keys("F8");
        hands.until("the findings", () -> sees("findingsView"));
        dragTheTabToTheLeft();
        hands.until(
                "the findings at the left", () -> sees("findingsView") && left("findingsView") < left("editorArea"));
        hands.until(
                "how many there are, in its head",
                () -> hands.showing(JLabel.class, "viewCount.Temuan")
                        .filter(count -> count.getText().matches("[1-9]\\d*"))
                        .isPresent());
        window.quit();
        window.close();
        assertThat(Files.exists(OpenWindow.folders(home).config().resolve("layouts/worksheet.layout.json")))
                .isTrue();

        open();
        hands.until(
                "the findings at the left", () -> sees("findingsView") && left("findingsView") < left("editorArea"));
        viewMenu("layout.reset");
        hands.until("the usual arrangement", () -> sees("navigator") && sees("guidance") && !sees("findingsView"));
        assertThat(OpenWindow.folders(home).config().resolve("layouts")).isEmptyDirectory();
    }

    @Test
    void aFloatedViewComesBackWhenItsWindowIsClosed() {
        open();
        hands.keys("F8");
        hands.until("the findings", () -> sees("findingsView"));
        hands.cell("findings", 0, 0);
        viewMenu("layout.float");
        hands.until("a window of its own", () -> floating().isPresent() && !sees("findingsView"));
        assertThat(GuiActionRunner.execute(() -> floating().orElseThrow().getTitle()))
                .contains("Temuan");
        GuiActionRunner.execute(() -> {
            Frame frame = floating().orElseThrow();
            frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
        });
        hands.until(
                "the findings in the main window",
                () -> sees("findingsView") && floating().isEmpty());
    }

    @Test
    void aBrokenLayoutFileIsKeptAndTheWindowOpensAsUsual() throws Exception {
        Path layouts = Files.createDirectories(OpenWindow.folders(home).config().resolve("layouts"));
        Files.writeString(layouts.resolve("worksheet.layout.json"), "{\"format\":\"lintas-layout\",\"version\":99}");
        open();
        assertThat(sees("navigator")).isTrue();
        assertThat(layouts.resolve("worksheet.layout-broken.json")).exists();
    }
}
