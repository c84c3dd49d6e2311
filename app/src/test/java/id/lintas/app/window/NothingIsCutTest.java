package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.classroom.Classroom;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, tab and view in a window of 1366 × 768, in both languages, from 100 to 250 %, the class and every dialog up to 200 %. */
class NothingIsCutTest {

    /** A dialog of 546 × 307 pixels at 100 % is more than the largest one can be folded into. */
    private static final int MOST_FOR_DIALOGS = 200;

    @TempDir
    Path home;

    private OpenWindow window;
    private final List<String> found = new ArrayList<>();

    @AfterEach
    void close() {
        window.close();
    }

    private Preferences preferences(String language, int percent, int width, int height) {
        return new Preferences(
                        language,
                        Preferences.DEFAULT.theme(),
                        percent / 100.0,
                        "",
                        java.util.Map.of(),
                        List.of(),
                        java.util.Map.of())
                .withSize("window.maximized", 0)
                .withSize("window.x", 0)
                .withSize("window.y", 0)
                .withSize("window.width", width)
                .withSize("window.height", height);
    }

    private Path copy() throws IOException {
        return Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), home.resolve("kerja.lintas.json"));
    }

    private void open(Preferences preferences, Path... files) {
        open(preferences, () -> OpenWindow.real(home, files));
    }

    private void open(Preferences preferences, Supplier<OpenWindow> start) {
        new PreferenceFile(OpenWindow.folders(home).config()).save(preferences);
        window = start.get();
        int width = preferences.sizes().get("window.width");
        window.hands().until("the size", () -> window.frame().getWidth() == width);
    }

    private BiConsumer<String, JComponent> look(String setting) {
        return (place, root) -> Cut.find(root).forEach(what -> found.add(setting + " " + place + ": " + what));
    }

    private void assertNothingIsCut() {
        found.forEach(System.out::println);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100", "150", "200", "250"})
    void everyPageAndDialogInBothLanguages(int percent) throws Exception {
        Classroom room = Classroom.write(home);
        open(preferences("id", percent, 1366, 768), () -> OpenWindow.inClass(home, room));
        window.settled();
        Walk walk = new Walk(window);
        for (String language : List.of("id", "en")) {
            walk.toggle("action.language-" + language);
            window.settled();
            walk.visit(look(language + " " + percent));
            if (percent <= MOST_FOR_DIALOGS) {
                new ClassWalk(window).visit(look(language + " " + percent));
                new DialogWalk(window).visit(look(language + " " + percent));
            }
        }
        window.quit();
        assertNothingIsCut();
    }

    @Test
    void theStartPageAtEveryZoom() {
        open(preferences("id", 100, 1366, 768));
        Walk walk = new Walk(window);
        for (int tenths = 10; tenths <= 25; tenths++) {
            int percent = 10 * tenths;
            window.hands().button("case.bps-survei-terintegrasi");
            Edt.run(() -> look("start " + percent).accept("", window.frame().getRootPane()));
            walk.toggle("action.zoom-in");
        }
        assertNothingIsCut();
    }

    @ParameterizedTest
    @CsvSource({"id, 1024, 700", "en, 1024, 700"})
    void everyPageInASmallWindow(String language, int width, int height) throws IOException {
        open(preferences(language, 100, width, height), copy());
        window.settled();
        new Walk(window).visit(look(language + " " + width));
        assertNothingIsCut();
    }
}
