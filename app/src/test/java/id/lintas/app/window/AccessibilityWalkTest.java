package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.classroom.Classroom;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every page, tab and view, prints what a screen reader finds there, and asks that all of it has a name. */
class AccessibilityWalkTest {

    @TempDir
    Path home;

    private final Map<String, Spoken> table = new LinkedHashMap<>();
    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void look(String place, JComponent root) {
        table.put(place, Spoken.of(root));
    }

    private void assertAllIsNamed() {
        System.out.printf("%-34s %9s %7s%n", "view", "controls", "named");
        table.forEach((place, spoken) -> System.out.printf(
                "%-34s %9d %5d %%%n",
                place,
                spoken.controls(),
                100 * Math.max(0, spoken.controls() - spoken.failures().size()) / Math.max(1, spoken.controls())));
        List<String> failures = table.entrySet().stream()
                .flatMap(e -> e.getValue().failures().stream().map(f -> e.getKey() + ": " + f))
                .toList();
        failures.forEach(System.out::println);
        assertThat(failures).isEmpty();
    }

    @Test
    void everyControlOfTheWorksheetTheClassAndTheDialogsHasANameAndARole() throws Exception {
        window = OpenWindow.inClass(home, Classroom.write(home)).settled();
        new Walk(window).visit(this::look);
        new ClassWalk(window).visit(this::look);
        new DialogWalk(window).visit(this::look);
        window.quit();
        assertAllIsNamed();
    }

    @Test
    void everyControlOfTheStartPageHasANameAndARole() {
        window = OpenWindow.start(home, new ScriptedDialogs());
        window.hands().button("case.bps-survei-terintegrasi");
        Edt.run(() -> look("start", window.frame().getRootPane()));
        assertAllIsNamed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void noTwoEntriesOfAMenuShareAMnemonic(String language) {
        new PreferenceFile(OpenWindow.folders(home).config()).save(Preferences.DEFAULT.withLanguage(language));
        Path sample = OpenWindow.sample("bps-survei-terintegrasi.lintas.json");
        window = OpenWindow.start(home, new ScriptedDialogs(), sample).settled();
        List<String> clashes = Edt.get(() -> {
            JMenuBar bar = window.frame().getJMenuBar();
            List<String> found = new ArrayList<>(Mnemonics.clashes(bar.getComponents()));
            for (int i = 0; i < bar.getMenuCount(); i++) {
                found.addAll(Mnemonics.clashes(bar.getMenu(i).getMenuComponents()));
            }
            return found;
        });
        assertThat(clashes).isEmpty();
    }
}
