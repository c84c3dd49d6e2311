package id.lintas.app.pictures;

import id.lintas.app.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The window in every look: its perspectives in three themes, two languages and three sizes, its pages, tabs and views in the
 * usual one. To be judged by eye before a release. Arguments: the folder; what shall be pictured ({@code perspectives},
 * {@code pages}, {@code views}), or all; what the names of the settings must contain.
 */
final class AllPictures {

    private static final List<String> STEPS =
            List.of("issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz");

    private static final double[] SIZES = {1, 1.5, 2, 2.5};

    private final PictureFolder folder;
    private final Path home;

    private AllPictures(Path folder, Path home) {
        this.folder = new PictureFolder(folder);
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException {
        String kind = arguments.length > 1 ? arguments[1] : "";
        String which = arguments.length > 2 ? arguments[2] : "";
        AllPictures pictures = new AllPictures(Path.of(arguments[0]), Files.createTempDirectory("lintas-pictures"));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            for (String language : List.of("id", "en")) {
                for (double size : SIZES) {
                    Setting setting = new Setting(language, theme, size);
                    boolean usual = which.isEmpty() && setting.equals(Setting.USUAL);
                    boolean named = !which.isEmpty() && setting.toString().contains(which);
                    pictures.take(setting, kind, usual || named, named || which.isEmpty());
                }
            }
        }
    }

    private void take(Setting setting, String kind, boolean full, boolean some) throws IOException {
        if (some && "perspectives".startsWith(kind)) {
            start(setting);
            perspectives(setting);
        }
        if (full && "pages".startsWith(kind)) {
            pages(setting);
        }
        if (full && "views".startsWith(kind)) {
            views(setting);
        }
    }

    private PictureWindow open(Setting setting, String name, Path... files) {
        return new PictureWindow(home.resolve(setting + name), setting.preferences(), files);
    }

    private PictureWindow openSample(Setting setting, String name) {
        return open(setting, name, PictureWindow.sample("bps-survei-terintegrasi"));
    }

    private void start(Setting setting) throws IOException {
        try (PictureWindow window = open(setting, "start")) {
            folder.write(setting + "-start", window.picture());
        }
    }

    private void perspectives(Setting setting) throws IOException {
        try (PictureWindow window = openSample(setting, "")) {
            folder.write(setting + "-worksheet", window.picture());
            window.action("perspective-review");
            window.press("reviewFolder");
            window.untilReviewed();
            folder.write(setting + "-review", window.picture());
            window.action("perspective-worksheet");
            window.action("present");
            window.untilShown("presentation");
            folder.write(setting + "-present", window.screen());
            window.type(java.awt.event.KeyEvent.VK_S);
            folder.write(setting + "-speaker", window.screen());
            window.type(java.awt.event.KeyEvent.VK_ESCAPE);
        }
    }

    private void pages(Setting setting) throws IOException {
        try (PictureWindow window = openSample(setting, "pages")) {
            for (int task = 0; task < STEPS.size(); task++) {
                window.openPage("task." + STEPS.get(task));
                for (int tab = 0; tab < window.tabs(); tab++) {
                    window.openTab(tab);
                    folder.write(setting + "-" + (task + 1) + "-" + STEPS.get(task) + "-" + tab, window.picture());
                }
            }
            for (String page : List.of("group", "case-text")) {
                window.openPage("page." + page);
                folder.write(setting + "-" + page, window.picture());
            }
        }
    }

    private void views(Setting setting) throws IOException {
        try (PictureWindow window = openSample(setting, "views")) {
            for (String action : window.viewActions()) {
                window.action(action);
                folder.write(setting + "-" + action.replace(':', '-'), window.picture());
                window.action(action);
            }
            window.action("linear");
            folder.write(setting + "-linear", window.picture());
            window.action("linear");
            for (String over : List.of("palette", "settings", "keys", "plugins", "about")) {
                window.later(over);
                folder.write(setting + "-" + over, window.screen());
                window.closeDialogs();
            }
        }
    }
}
