package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.engine.plugin.FormatDeclaration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JRootPane;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report is chosen, looked at and saved. */
class ReportTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;

    private void open(Preferences preferences) throws Exception {
        new PreferenceFile(OpenWindow.folders(home).config()).save(preferences);
        Path file = Files.copy(
                OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), home.resolve("kelompok.lintas.json"));
        window = OpenWindow.start(home, dialogs, file).settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private DialogFixture dialog() {
        return WindowFinder.findDialog("report").withTimeout(10_000).using(window.robot());
    }

    private static int indexOf(JComboBox<?> formats, String id) {
        return IntStream.range(0, formats.getItemCount())
                .filter(i -> formats.getItemAt(i) instanceof FormatDeclaration f && f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void atTwiceTheSizeNothingIsCutAndEveryControlSpeaks() throws Exception {
        open(new Preferences("en", Preferences.DEFAULT.theme(), 2, "", Map.of(), List.of(), Map.of())
                .withSize("window.maximized", 0)
                .withSize("window.width", 1366)
                .withSize("window.height", 768));
        window.hands().keys("ctrl P");
        JDialog shown = (JDialog) dialog().target();
        JRootPane root = shown.getRootPane();
        window.robot().waitForIdle();

        assertThat(Edt.get(() -> Cut.find(root))).isEmpty();
        assertThat(Edt.get(() -> Spoken.of(root).failures())).isEmpty();
        dialog().button("closeReport").click();
    }

    @Test
    void theChosenPartsAreSeenAndSavedInTheChosenFormat() throws Exception {
        open(Preferences.DEFAULT);
        Path saved = home.resolve("laporan.md");
        dialogs.saveAs(saved);
        window.hands().keys("ctrl P");
        DialogFixture dialog = dialog();
        JComboBox<?> formats = dialog.comboBox("reportFormat").target();
        Edt.run(() -> formats.setSelectedIndex(indexOf(formats, "md")));
        dialog.checkBox("part.best-practices").uncheck();
        dialog.checkBox("reportAnswers").uncheck();
        window.hands()
                .until(
                        "the preview without the part",
                        () -> String.valueOf(window.robot()
                                        .finder()
                                        .findByName("reportPreview")
                                        .getAccessibleContext()
                                        .getAccessibleDescription())
                                .contains("5 bagian"));
        dialog.button("saveReport").click();
        window.hands().until("the report", () -> Files.exists(saved));

        assertThat(saved)
                .content()
                .startsWith("# Survei terintegrasi BPS")
                .contains("## Kuis")
                .doesNotContain("## Praktik terbaik", "Kunci dan pembahasan");

        window.hands().keys("ctrl P");
        dialog().comboBox("reportFormat").requireSelection("Markdown");
        dialog().checkBox("part.best-practices").requireNotSelected();
        dialog().button("closeReport").click();
    }
}
