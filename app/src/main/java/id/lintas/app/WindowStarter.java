package id.lintas.app;

import id.lintas.app.cli.Cli;
import id.lintas.app.install.Installation;
import id.lintas.app.install.StartOptions;
import id.lintas.app.instance.HandOver;
import id.lintas.app.shell.Workbench;
import id.lintas.engine.store.UserFolders;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The way to the window. The first class that touches AWT, so commands never load it. */
final class WindowStarter {

    private static final int NO_DISPLAY = 2;

    private WindowStarter() {}

    /**
     * Opens the window, and returns at once; or says why it cannot, and gives the exit code. If a window is open already, it
     * gets the files, and this process ends by itself.
     */
    static int open(StartOptions options) {
        if (!options.ownWindow() && HandOver.accepted(Installation.current().folders(), options.files())) {
            return 0;
        }
        if (!hasDisplay()) {
            System.err.println(Cli.noDisplay());
            return NO_DISPLAY;
        }
        Workbench.start(options);
        return 0;
    }

    /**
     * Opens the window as {@link #open} does and ends the program when every task has been looked at, so that the archive holds
     * the classes that a start needs. Settings and backups go beside the file, not to the user's.
     *
     * @param files a copy of a project, or nothing
     */
    static int train(String[] files) {
        if (!hasDisplay()) {
            return NO_DISPLAY;
        }
        UserFolders own = Installation.current().folders();
        Path folder = Installation.current().home().resolve("train");
        UserFolders folders = new UserFolders(folder.resolve("data"), folder.resolve("config"), own.cache());
        Workbench.train(folders, paths(files));
        return 0;
    }

    private static List<Path> paths(String[] files) {
        return Stream.of(files).map(Path::of).toList();
    }

    // isHeadless only looks at DISPLAY; asking for the screen finds a display that is named and does not answer.
    private static boolean hasDisplay() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return true;
        } catch (AWTError | HeadlessException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false;
        }
    }
}
