package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.dialog.Dialogs;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JTable;
import org.assertj.swing.finder.WindowFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin that throws costs a group neither its other tasks nor its data. */
class BadPluginTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Path project;

    @AfterEach
    void close() {
        window.close();
    }

    private Hands openWithPluginThatThrowsIn(String part) throws Exception {
        Path place = new BadPlugin(home, part).build();
        project = BadPlugin.project(home);
        List<Path> places = Stream.concat(OpenWindow.builtPlugins().stream(), Stream.of(place))
                .toList();
        window = OpenWindow.start(home, places, (owner, texts) -> (Dialogs) dialogs, project)
                .settled();
        return window.hands();
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "show", "paint", "check"})
    void isNamedAmongTheFindingsAndTheRestWorks(String part) throws Exception {
        Hands hands = openWithPluginThatThrowsIn(part);
        hands.press("task." + BadPlugin.ID);
        hands.keys("F8");
        hands.until("the plugin among the findings", () -> pluginIsNamed(hands));

        hands.press("task.quiz");
        hands.write("stem", "Pertanyaan lain?");
        hands.keys("ctrl S");
        hands.until("no unsaved edits", () -> !window.frame().getTitle().startsWith("●"));

        CaseProject saved =
                new ProjectStore(OpenWindow.folders(home)).read(project).project();
        assertThat(saved.steps().get("quiz").data().at("/questions/0/stem").asText())
                .isEqualTo("Pertanyaan lain?");
        assertThat(saved.steps().get(BadPlugin.ID).data().at("/note").asText()).isEqualTo("tetap ada");
        assertThat(dialogs.said()).isEmpty();
    }

    @Test
    void isNamedWhenItsReportFailsAndTheReportHasTheOtherTasks() throws Exception {
        Hands hands = openWithPluginThatThrowsIn("report");
        Path report = home.resolve("laporan.html");
        dialogs.saveAs(report);
        hands.keys("F8", "ctrl P");
        WindowFinder.findDialog("report")
                .withTimeout(10_000)
                .using(window.robot())
                .button("saveReport")
                .click();
        hands.until("the plugin among the findings", () -> pluginIsNamed(hands));
        hands.until("the report", () -> Files.exists(report));
        assertThat(report).content().contains("Forum koordinasi survei usaha lintas direktorat");
    }

    @Test
    void isNamedWhenItHoldsTheWindow() throws Exception {
        // Windows of other tests may not have ended theirs yet.
        List<Thread> others = watches();
        Hands hands = openWithPluginThatThrowsIn("sleep");
        hands.until("the watch", () -> watches().stream().anyMatch(t -> !others.contains(t)));
        // Its page was open before the watch began; another zoom makes it anew.
        hands.keys("ctrl PLUS");
        hands.until(
                "the plugin in the status bar",
                () -> hands.showing(JButton.class, "jobFailure")
                        .filter(b -> b.getToolTipText().contains(BadPlugin.ID))
                        .isPresent());
    }

    private static List<Thread> watches() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("lintas-watch"))
                .toList();
    }

    private static boolean pluginIsNamed(Hands hands) {
        return hands.showing(JTable.class, "findings")
                .filter(BadPluginTest::namesThePlugin)
                .isPresent();
    }

    private static boolean namesThePlugin(JTable findings) {
        for (int row = 0; row < findings.getRowCount(); row++) {
            if (String.valueOf(findings.getValueAt(row, 0)).contains(BadPlugin.ID)) {
                return true;
            }
        }
        return false;
    }
}
