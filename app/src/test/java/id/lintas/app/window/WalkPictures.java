package id.lintas.app.window;

import id.lintas.app.classroom.Classroom;
import id.lintas.app.look.Theme;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.JComponent;

/**
 * All that the walks look at, to be judged by eye. Arguments: the folder for the pictures, the language, the theme, the percents,
 * and which walks ({@code pages}, {@code class}, {@code dialogs}), or all.
 */
final class WalkPictures {

    private final Path folder;
    private final String setting;

    private WalkPictures(Path folder, String setting) {
        this.folder = folder;
        this.setting = setting;
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("lintas-pictures");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Theme theme = Theme.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        int percent = Integer.parseInt(arguments[3]);
        String which = arguments.length > 4 ? arguments[4] : "";
        Preferences preferences = new Preferences(
                        arguments[1], theme, percent / 100.0, "", Map.of(), List.of(), Map.of())
                .withSize("window.maximized", 0)
                .withSize("window.x", 0)
                .withSize("window.y", 0)
                .withSize("window.width", 1366)
                .withSize("window.height", 768);
        new PreferenceFile(OpenWindow.folders(home).config()).save(preferences);
        WalkPictures pictures = new WalkPictures(folder, arguments[1] + "-" + arguments[2] + "-" + percent);
        try (OpenWindow window = OpenWindow.inClass(home, Classroom.write(home)).settled()) {
            window.hands().until("the size", () -> window.frame().getWidth() == 1366);
            pictures.take(window, which);
            System.exit(0);
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void take(OpenWindow window, String which) {
        if ("pages".startsWith(which)) {
            new Walk(window).visit(this::write);
        }
        if ("class".startsWith(which)) {
            new ClassWalk(window).visit(this::write);
        }
        if ("dialogs".startsWith(which)) {
            new DialogWalk(window).visit(this::write);
        }
    }

    private void write(String place, JComponent root) {
        BufferedImage picture = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        root.paint(g);
        g.dispose();
        try {
            String name = setting + " " + place.replace("action.", "");
            ImageIO.write(
                    picture,
                    "png",
                    folder.resolve(name.replaceAll("[^\\w.-]+", "-") + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
