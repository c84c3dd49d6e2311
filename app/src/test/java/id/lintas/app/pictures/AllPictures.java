package id.lintas.app.pictures;

import id.lintas.app.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Every page and tab of the window in every look: some hundred pictures, to be judged by eye before a release. Arguments: the
 * folder, then what the names of the settings must contain, or nothing for all.
 */
final class AllPictures {

    private static final List<String> STEPS =
            List.of("issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz");

    private static final List<Setting> SETTINGS = List.of(
            Setting.USUAL,
            Setting.USUAL.with(Theme.DARK),
            Setting.USUAL.with(Theme.CONTRAST),
            new Setting("en", Theme.LIGHT, 1),
            new Setting("id", Theme.LIGHT, 1.5),
            new Setting("en", Theme.DARK, 1.5));

    private final PictureFolder folder;
    private final Path home;

    private AllPictures(Path folder, Path home) {
        this.folder = new PictureFolder(folder);
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException {
        AllPictures pictures = new AllPictures(Path.of(arguments[0]), Files.createTempDirectory("lintas-pictures"));
        for (Setting setting : SETTINGS) {
            if (arguments.length == 1 || setting.toString().contains(arguments[1])) {
                pictures.start(setting);
                pictures.project(setting);
            }
        }
    }

    private void start(Setting setting) throws IOException {
        try (PictureWindow window = new PictureWindow(home.resolve(setting + "-start"), setting.preferences())) {
            folder.write(setting + "-start", window.picture());
        }
    }

    private void project(Setting setting) throws IOException {
        Path sample = PictureWindow.sample("bps-survei-terintegrasi");
        try (PictureWindow window =
                new PictureWindow(home.resolve(setting.toString()), setting.preferences(), sample)) {
            for (int task = 0; task < STEPS.size(); task++) {
                window.openPage("task." + STEPS.get(task));
                for (int tab = 0; tab < window.tabs(); tab++) {
                    window.openTab(tab);
                    folder.write(setting + "-" + (task + 1) + "-" + STEPS.get(task) + "-" + tab, window.picture());
                }
            }
            window.openPage("page.group");
            folder.write(setting + "-group", window.picture());
            window.openPage("page.case-text");
            folder.write(setting + "-case", window.picture());
            window.openPage("task." + STEPS.get(0));
            window.press("toggleFindings");
            folder.write(setting + "-findings", window.picture());
        }
    }
}
