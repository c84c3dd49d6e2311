package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.classroom.Classroom;
import id.lintas.app.dialog.Dialogs;
import id.lintas.app.dialog.SwingDialogs;
import id.lintas.app.install.Installation;
import id.lintas.app.install.StartOptions;
import id.lintas.app.shell.Workbench;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.store.UserFolders;
import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.finder.WindowFinder;

/** A started Lintas with a robot at its keyboard and mouse. To be closed by {@link #quit} or, whatever happened, {@link #close}. */
final class OpenWindow implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final Robot robot;
    private final JFrame frame;
    private final CountDownLatch ended;
    private final Hands hands;

    private OpenWindow(Robot robot, JFrame frame, CountDownLatch ended) {
        this.robot = robot;
        this.frame = frame;
        this.ended = ended;
        this.hands = new Hands(robot, frame);
    }

    /** The program as it is built, with scripted dialogs. */
    static OpenWindow start(Path home, ScriptedDialogs dialogs, Path... files) {
        return start(home, builtPlugins(), (owner, texts) -> dialogs, files);
    }

    /** The program as it is built, with its real dialogs. */
    static OpenWindow real(Path home, Path... files) {
        return start(home, builtPlugins(), SwingDialogs::new, files);
    }

    /** The program with the project of a class, and with its real dialogs, which choose the folders of that class. */
    static OpenWindow inClass(Path home, Classroom room) {
        return start(home, builtPlugins(), room::dialogs, room.project());
    }

    static OpenWindow start(
            Path home, List<Path> plugins, BiFunction<Supplier<Window>, AppTexts, Dialogs> dialogs, Path... files) {
        return start(home, plugins, StartOptions.of(List.of(files)), dialogs);
    }

    static OpenWindow start(
            Path home,
            List<Path> plugins,
            StartOptions options,
            BiFunction<Supplier<Window>, AppTexts, Dialogs> dialogs) {
        FailOnThreadViolationRepaintManager.install();
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        try {
            robot.settings().delayBetweenEvents(0);
            robot.settings().eventPostingDelay(10);
            CountDownLatch ended = new CountDownLatch(1);
            Workbench.open(folders(home), plugins, options, dialogs, ended::countDown);
            JFrame frame = WindowFinder.findFrame("lintas")
                    .withTimeout(PATIENCE)
                    .using(robot)
                    .targetCastedTo(JFrame.class);
            return new OpenWindow(robot, frame, ended);
        } catch (RuntimeException | AssertionError e) {
            letGo(robot);
            throw e;
        }
    }

    /** A robot that is kept locks the screen against the next test, for ever. */
    private static void letGo(Robot robot) {
        robot.cleanUp();
        FailOnThreadViolationRepaintManager.uninstall();
    }

    static UserFolders folders(Path home) {
        return UserFolders.portable(home.resolve("lintas-user"));
    }

    /** The archives that the build has put together. */
    static List<Path> builtPlugins() {
        return List.of(Installation.current().home().resolve("plugins"));
    }

    static Path sample(String name) {
        return Installation.current().home().resolve("samples").resolve(name);
    }

    Hands hands() {
        return hands;
    }

    Robot robot() {
        return robot;
    }

    JFrame frame() {
        return frame;
    }

    /** Waits until the open project is decoded and checked: then the filled button says what to do next. */
    OpenWindow settled() {
        try {
            hands.button("next");
            return this;
        } catch (RuntimeException | AssertionError e) {
            close();
            throw e;
        }
    }

    String title() {
        return Edt.get(frame::getTitle);
    }

    void waitForTitle(String expected) {
        hands.until("the title " + expected, () -> frame.getTitle().equals(expected));
    }

    /** Closes the window as a person does, and waits until the program has ended. */
    void quit() throws InterruptedException {
        robot.close(frame);
        awaitEnd();
    }

    void awaitEnd() throws InterruptedException {
        assertThat(ended.await(PATIENCE, java.util.concurrent.TimeUnit.MILLISECONDS))
                .as("the program has ended")
                .isTrue();
    }

    @Override
    public void close() {
        letGo(robot);
    }
}
