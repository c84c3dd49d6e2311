package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.app.classroom.Classroom;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window with pseudo texts: what has no mark is hard-coded, what is cut will be cut in a longer language. */
class PseudoLocaleTest {

    private static final String PROPERTY = "lintas.pseudo";

    /** What is rightly in one language: the languages' own names first. */
    private static final List<String> NAMES = List.of(
            "Indonesia",
            "English",
            // The report is in the language that is chosen for it.
            "Fasilitator",
            "Tanggal",
            "No. daftar hadir",
            // Lines of the log, as they are painted.
            "Window held for",
            "ms by");

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
        start(() -> OpenWindow.real(home, files));
        return marks(List.of(files));
    }

    private static Unmarked marks(List<Path> known) throws IOException {
        List<String> names = new ArrayList<>(NAMES);
        for (Path file : known) {
            names.add(file.getFileName().toString());
            JsonNode tree = new ObjectMapper().readTree(file.toFile());
            // Words of a group that look like codes.
            names.addAll(tree.findValuesAsText("text"));
            names.addAll(tree.findValuesAsText("libraryId"));
        }
        names.add(Classroom.DAMAGED);
        Rubric.usual().criteria().forEach(c -> c.levels().forEach(level -> names.add(level.in(Texts.INDONESIAN))));
        return new Unmarked(KnownData.of(known, OpenWindow.builtPlugins(), names));
    }

    private void start(Supplier<OpenWindow> start) {
        new PreferenceFile(OpenWindow.folders(home).config())
                .save(Preferences.DEFAULT
                        .withSize("window.maximized", 0)
                        .withSize("window.x", 0)
                        .withSize("window.y", 0)
                        .withSize("window.width", 1366)
                        .withSize("window.height", 768));
        System.setProperty(PROPERTY, "true");
        try {
            window = start.get();
        } finally {
            System.clearProperty(PROPERTY);
        }
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

    @Test
    void noTextOfTheWorksheetTheClassAndTheDialogsIsHardCoded() throws Exception {
        Classroom room = Classroom.write(home);
        start(() -> OpenWindow.inClass(home, room));
        Unmarked marks = marks(room.files());
        window.settled();
        new Walk(window).visit((place, root) -> look(marks, place, root));
        new ClassWalk(window).visit((place, root) -> look(marks, place, root));
        new DialogWalk(window).visit((place, root) -> look(marks, place, root));
        menus(marks);
        window.quit();
        assertEveryTextIsMarked();
    }

    @Test
    void noTextOfAWorksheetWithGapsIsHardCoded() throws IOException {
        Path file = Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), home.resolve("kerja.lintas.json"));
        Unmarked marks = open(file);
        window.settled();
        new Walk(window).visit((place, root) -> look(marks, place, root));
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
