package id.lintas.app.pictures;

import id.lintas.app.classroom.FolderDialogs;
import id.lintas.app.dialog.Dialogs;
import id.lintas.app.dialog.SwingDialogs;
import id.lintas.app.install.Installation;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.shell.Workbench;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.store.UserFolders;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;

/** The program's window at 1366 × 768, opened and driven for its picture. */
final class PictureWindow implements AutoCloseable {

    static final Dimension SIZE = new Dimension(1366, 768);

    private static final Path SAMPLES = Installation.current().home().resolve("samples");

    private static final int PATIENCE = 20_000;

    private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    private final JFrame frame;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @param files the project to open, or nothing for the start page */
    PictureWindow(Path home, Preferences preferences, Path... files) {
        this(
                home,
                preferences,
                (owner, texts) -> new FolderDialogs(new SwingDialogs(owner, texts), texts, SAMPLES, SAMPLES),
                files);
    }

    PictureWindow(
            Path home,
            Preferences preferences,
            BiFunction<Supplier<Window>, AppTexts, Dialogs> dialogs,
            Path... files) {
        robot.settings().delayBetweenEvents(0);
        robot.settings().eventPostingDelay(10);
        robot.moveMouse(SIZE.width - 1, SIZE.height - 1);
        UserFolders folders = UserFolders.portable(home);
        new PreferenceFile(folders.config()).save(preferences);
        List<Path> plugins = List.of(Installation.current().home().resolve("plugins"));
        Workbench.open(folders, plugins, copies(home, files), dialogs, ended::countDown);
        frame = WindowFinder.findFrame("lintas")
                .withTimeout(PATIENCE)
                .using(robot)
                .targetCastedTo(JFrame.class);
        until("the size", () -> frame.getSize().equals(SIZE));
        until(
                "the page",
                () -> all(Component.class, c -> files.length == 0 || (named(c, "next") && c.isShowing())).stream()
                        .findAny()
                        .isPresent());
    }

    /** Of their own, so that nobody else has them open. */
    private static List<Path> copies(Path home, Path... files) {
        return Arrays.stream(files)
                .map(file -> {
                    try {
                        return Files.copy(file, home.resolve(file.getFileName()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    static Path sample(String name) {
        return SAMPLES.resolve(name + ".lintas.json");
    }

    JFrame frame() {
        return frame;
    }

    /** Presses a button by its name, without moving the mouse into the picture. */
    void press(String name) {
        run(() -> all(AbstractButton.class, b -> named(b, name)).get(0).doClick(0));
    }

    void openPage(String name) {
        press(name);
        until(
                name,
                () -> !all(AbstractButton.class, b -> named(b, "next") && b.isShowing())
                        .isEmpty());
    }

    int tabs() {
        return GuiActionRunner.execute(() -> mainTabs().getTabCount());
    }

    void openTab(int index) {
        run(() -> mainTabs().setSelectedIndex(index));
    }

    private JTabbedPane mainTabs() {
        return all(JTabbedPane.class, Component::isShowing).get(0);
    }

    /** What is on the screen, when everything that is due has been painted. */
    BufferedImage picture() {
        run(() -> {
            frame.getRootPane().paintImmediately(0, 0, frame.getWidth(), frame.getHeight());
            Toolkit.getDefaultToolkit().sync();
        });
        return capture(new Rectangle(frame.getLocationOnScreen(), SIZE));
    }

    /** Everything on the screen, dialogs too. */
    BufferedImage screen() {
        robot.waitForIdle();
        return capture(new Rectangle(SIZE));
    }

    private static BufferedImage capture(Rectangle place) {
        try {
            return new java.awt.Robot().createScreenCapture(place);
        } catch (AWTException e) {
            throw new IllegalStateException("This screen cannot be pictured", e);
        }
    }

    /** Carries out an entry of a menu. */
    void action(String id) {
        run(() -> entry("action." + id).doClick(0));
    }

    /** Carries out an entry that may open a dialog, and waits until it shows. */
    void later(String id) {
        EventQueue.invokeLater(() -> entry("action." + id).doClick(0));
        until(
                id,
                () -> frame.getGlassPane().isVisible()
                        || Arrays.stream(Window.getWindows()).anyMatch(w -> w instanceof Dialog && w.isShowing()));
    }

    void closeDialogs() {
        run(() -> Arrays.stream(Window.getWindows())
                .filter(w -> w instanceof Dialog)
                .forEach(Window::dispose));
        type(KeyEvent.VK_ESCAPE);
    }

    void type(int key) {
        robot.pressAndReleaseKey(key);
        robot.waitForIdle();
    }

    /** Of the program's views and of those of the plugins. */
    List<String> viewActions() {
        return GuiActionRunner.execute(() -> entries()
                .map(i -> i.getName().substring("action.".length()))
                .filter(id -> id.equals("findings")
                        || ((id.startsWith("view-") || id.startsWith("view:")) && !id.equals("view-menu")))
                .toList());
    }

    private JMenuItem entry(String name) {
        JMenuItem item =
                entries().filter(i -> name.equals(i.getName())).findFirst().orElseThrow();
        // What can be done is asked when a menu opens.
        item.setEnabled(true);
        return item;
    }

    private Stream<JMenuItem> entries() {
        return Stream.of(frame.getJMenuBar().getSubElements())
                .flatMap(menu -> entries((JMenu) menu))
                .filter(i -> i.getName() != null);
    }

    private static Stream<JMenuItem> entries(JMenu menu) {
        return Stream.of(menu.getMenuComponents())
                .filter(JMenuItem.class::isInstance)
                .map(JMenuItem.class::cast)
                .flatMap(i -> i instanceof JMenu inner ? entries(inner) : Stream.of(i));
    }

    void untilShown(String window) {
        until(
                window,
                () -> Arrays.stream(Window.getWindows()).anyMatch(w -> window.equals(w.getName()) && w.isShowing()));
    }

    /** Until every project of the folder was looked at. */
    void untilReviewed() {
        until(
                "the rows",
                () -> all(AbstractButton.class, b -> named(b, "reviewStop") && !b.isVisible())
                                        .size()
                                == 1
                        && !all(JTable.class, t -> t.isShowing() && t.getRowCount() > 0)
                                .isEmpty());
    }

    /** Components that match, seen or not, outermost first; on the event thread. */
    <C extends Component> List<C> all(Class<C> type, Predicate<C> which) {
        List<C> found = new ArrayList<>();
        collect(frame, type, which, found);
        return found;
    }

    private static <C extends Component> void collect(
            Container place, Class<C> type, Predicate<C> which, List<C> found) {
        for (Component child : place.getComponents()) {
            if (type.isInstance(child) && which.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Container inner) {
                collect(inner, type, which, found);
            }
        }
    }

    private static boolean named(Component component, String name) {
        return name.equals(component.getName());
    }

    private void run(Runnable deed) {
        GuiActionRunner.execute(deed::run);
        robot.waitForIdle();
    }

    private void until(String what, BooleanSupplier isSo) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return GuiActionRunner.execute(isSo::getAsBoolean);
                    }
                },
                Timeout.timeout(PATIENCE));
        robot.waitForIdle();
    }

    @Override
    public void close() {
        GuiActionRunner.execute(() -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
        try {
            if (!ended.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The window does not close");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            robot.cleanUp();
        }
    }
}
