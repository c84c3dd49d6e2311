package id.lintas.app.install;

import id.lintas.engine.worksheet.WorksheetPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the window is started with. Flags and files may be mixed.
 *
 * @param safeMode only the plugins that come with the program
 * @param resetLayout the arrangement of the window as at the first start; the old one is set aside
 * @param clean what can be made again is made again
 * @param newWindow a window of its own even if one is open
 */
public record StartOptions(boolean safeMode, boolean resetLayout, boolean clean, boolean newWindow, List<Path> files) {

    private static final String SAFE_MODE = "--safe-mode";
    private static final String RESET_LAYOUT = "--reset-layout";
    private static final String CLEAN = "--clean";
    private static final String NEW_WINDOW = "--new-window";

    /** All flags of the window; anything else that begins with a dash belongs to the command line. */
    public static final Set<String> FLAGS = Set.of(SAFE_MODE, RESET_LAYOUT, CLEAN, NEW_WINDOW);

    public StartOptions {
        files = List.copyOf(files);
    }

    public static StartOptions of(List<Path> files) {
        return new StartOptions(false, false, false, false, files);
    }

    /** @param args files and {@link #FLAGS} only */
    public static StartOptions parse(String[] args) {
        Set<String> flags = new HashSet<>();
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            if (FLAGS.contains(arg)) {
                flags.add(arg);
            } else {
                files.add(Path.of(arg));
            }
        }
        return new StartOptions(
                flags.contains(SAFE_MODE),
                flags.contains(RESET_LAYOUT),
                flags.contains(CLEAN),
                flags.contains(NEW_WINDOW),
                files);
    }

    /** The one project that the window is to open; a worksheet pack is none. */
    public Optional<Path> project() {
        return files.stream()
                .findFirst()
                .filter(file -> files.size() == 1 && !file.toString().endsWith(WorksheetPack.ENDING));
    }

    /** A window that is open already could not do what the flags ask. */
    public boolean ownWindow() {
        return safeMode || resetLayout || clean || newWindow;
    }
}
