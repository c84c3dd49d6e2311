package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.classroom.Classroom;
import id.lintas.app.look.Theme;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of every view, painted: its ink against the ground on which it falls, cells and drawings included. */
class ContrastTest {

    @TempDir
    Path home;

    private final Map<String, String> table = new TreeMap<>();
    private final Map<String, String> weak = new LinkedHashMap<>();
    private int texts;
    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
    void everyTextStandsOutFromItsGround(Theme theme) throws Exception {
        new PreferenceFile(OpenWindow.folders(home).config()).save(Preferences.DEFAULT.withTheme(theme));
        window = OpenWindow.inClass(home, Classroom.write(home)).settled();

        new Walk(window).visit(this::look);
        new ClassWalk(window).visit(this::look);
        new DialogWalk(window).visit(this::look);
        window.quit();

        System.out.println(theme + ": " + texts + " texts, " + table.size() + " pairs of colours");
        table.values().forEach(System.out::println);
        weak.values().forEach(w -> System.out.println("WEAK " + w));
        assertThat(weak.values()).isEmpty();
    }

    private void look(String place, JComponent root) {
        for (PaintedText text : TextSpy.look(root)) {
            texts++;
            if (isDisabled(root, text)) {
                continue;
            }
            String pair = hex(text.ink()) + " on " + hex(text.ground());
            String line = String.format(Locale.ROOT, "%5.2f %s  '%s' %s", text.contrast(), pair, text.text(), place);
            table.putIfAbsent(String.format(Locale.ROOT, "%05.2f %s", text.contrast(), pair), line);
            if (text.contrast() < text.asked()) {
                weak.putIfAbsent(pair + text.text(), line);
            }
        }
    }

    /** What cannot be used now may be pale. */
    private static boolean isDisabled(Container root, PaintedText text) {
        Component there = SwingUtilities.getDeepestComponentAt(
                root, text.seen().x + text.seen().width / 2, text.seen().y + text.seen().height / 2);
        return there != null && !there.isEnabled();
    }

    private static String hex(Color color) {
        return String.format("%06X", color.getRGB() & 0xFFFFFF);
    }
}
