package id.lintas.app.window;

import java.awt.EventQueue;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.RootPaneContainer;

/** Opens each dialog by its entry in a menu, looks at it, and closes it. */
final class DialogWalk {

    private static final List<String> TELLING = List.of("action.keys", "action.plugins", "action.about");

    private final OpenWindow window;

    DialogWalk(OpenWindow window) {
        this.window = window;
    }

    /** The window must have been started with the real dialogs. */
    void visit(BiConsumer<String, JComponent> look) {
        for (String action : TELLING) {
            Window dialog = open(action);
            Edt.run(() -> look.accept(action, root(dialog)));
            close(dialog);
        }
        settings(look);
        pages("action.make-pack", "packPages", look);
        report(look);
        over("action.palette", look);
    }

    private void settings(BiConsumer<String, JComponent> look) {
        pages("action.settings", "settingsPages", look);
    }

    private void pages(String action, String listName, BiConsumer<String, JComponent> look) {
        Window dialog = open(action);
        JList<?> pages = new Hands(window.robot(), dialog)
                .find(JList.class, l -> listName.equals(l.getName()), "the pages of " + action);
        int count = Edt.get(() -> pages.getModel().getSize());
        for (int page = 0; page < count; page++) {
            int index = page;
            Edt.run(() -> pages.setSelectedIndex(index));
            window.robot().waitForIdle();
            Edt.run(() -> look.accept(action + " " + index, root(dialog)));
        }
        close(dialog);
    }

    private void report(BiConsumer<String, JComponent> look) {
        Window dialog = open("action.report");
        JComponent preview = new Hands(window.robot(), dialog)
                .find(JComponent.class, c -> "reportPreview".equals(c.getName()), "the preview");
        window.hands()
                .until("a page to see", () -> preview.getAccessibleContext().getAccessibleDescription() != null);
        Edt.run(() -> look.accept("action.report", root(dialog)));
        close(dialog);
    }

    /** What is shown over the window itself, and goes by Escape. The tour has a test of its own. */
    private void over(String action, BiConsumer<String, JComponent> look) {
        run(action);
        window.hands().until("what " + action + " shows", () -> overlay().isPresent());
        Edt.run(() -> look.accept(action, overlay().orElseThrow()));
        window.hands().keys("ESCAPE");
    }

    private Window open(String action) {
        EventQueue.invokeLater(() -> click(action));
        window.hands().until("the dialog of " + action, () -> dialog().isPresent());
        return Edt.get(() -> dialog().orElseThrow());
    }

    private void close(Window dialog) {
        Edt.run(dialog::dispose);
        window.robot().waitForIdle();
    }

    private Optional<Window> dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w != window.frame() && w.isShowing() && w instanceof java.awt.Dialog)
                .findFirst();
    }

    private void run(String action) {
        Edt.run(() -> click(action));
        window.robot().waitForIdle();
    }

    private void click(String action) {
        // What can be done is asked when a menu opens.
        item(action).setEnabled(true);
        item(action).doClick(0);
    }

    private JMenuItem item(String action) {
        return Stream.of(window.frame().getJMenuBar().getSubElements())
                .flatMap(menu -> Stream.of(((JMenu) menu).getMenuComponents()))
                .filter(JMenuItem.class::isInstance)
                .map(JMenuItem.class::cast)
                .filter(i -> action.equals(i.getName()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<JComponent> overlay() {
        return Optional.of((JComponent) window.frame().getGlassPane()).filter(JComponent::isVisible);
    }

    private static JComponent root(Window window) {
        return ((RootPaneContainer) window).getRootPane();
    }
}
