package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole window with pseudo texts: what has no mark is hard-coded, what is cut will be cut in a longer language. */
class PseudoLocaleTest {

    private static final String PROPERTY = "lintas.pseudo";

    /** The languages call themselves by their own names. */
    private static final List<String> NAMES = List.of("Indonesia", "English");

    @TempDir
    Path home;

    private final Map<String, String> unmarked = new LinkedHashMap<>();
    private final Map<String, String> cut = new LinkedHashMap<>();
    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private Unmarked open(Path... files) throws IOException {
        new PreferenceFile(OpenWindow.folders(home).config())
                .save(Preferences.DEFAULT
                        .withSize("window.maximized", 0)
                        .withSize("window.x", 0)
                        .withSize("window.y", 0)
                        .withSize("window.width", 1366)
                        .withSize("window.height", 768));
        System.setProperty(PROPERTY, "true");
        try {
            window = OpenWindow.real(home, files);
        } finally {
            System.clearProperty(PROPERTY);
        }
        return new Unmarked(KnownData.of(List.of(files), OpenWindow.builtPlugins(), NAMES));
    }

    private void look(Unmarked marks, String place, JComponent root) {
        marks.find(root).forEach(text -> unmarked.putIfAbsent(text, place));
        Cut.find(root).forEach(text -> cut.putIfAbsent(text, place));
    }

    private void assertEveryTextIsMarked() {
        cut.forEach((text, place) -> System.out.println("CUT " + place + ": " + text));
        unmarked.forEach((text, place) -> System.out.println("UNMARKED " + place + ": " + text));
        assertThat(new TreeSet<>(unmarked.keySet())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bps-survei-terintegrasi", "bps-setengah-terisi"})
    void noTextOfTheWorksheetIsHardCoded(String sample) throws IOException {
        Path file = Files.copy(OpenWindow.sample(sample + ".lintas.json"), home.resolve("kerja.lintas.json"));
        Unmarked marks = open(file);
        window.settled();
        new Walk(window).visit((place, root) -> look(marks, place, root));
        new DialogWalk(window).visit((place, root) -> look(marks, place, root));
        menus(marks);
        assertEveryTextIsMarked();
    }

    @Test
    void noTextOfTheLongFormIsHardCoded() throws IOException {
        Path file =
                Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), home.resolve("kerja.lintas.json"));
        Unmarked marks = open(file);
        window.settled();
        Walk walk = new Walk(window);
        walk.toggle("action.linear");
        window.settled();
        Edt.run(() -> look(marks, "linear", window.frame().getRootPane()));
        assertEveryTextIsMarked();
    }

    /** What opens from the bar, without opening it. */
    private void menus(Unmarked marks) {
        Edt.run(() -> Stream.of(window.frame().getJMenuBar().getSubElements())
                .map(menu -> ((JMenu) menu).getPopupMenu())
                .forEach(popup -> marks.ofMenu(popup).forEach(text -> unmarked.putIfAbsent(text, "menu"))));
    }

    @Test
    void noTextOfTheStartPageIsHardCoded() throws IOException {
        Unmarked marks = open();
        window.hands().button("case.bps-survei-terintegrasi");
        Edt.run(() -> look(marks, "start", window.frame().getRootPane()));
        assertEveryTextIsMarked();
    }
}
