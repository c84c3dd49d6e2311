package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report is chosen, looked at and saved. */
class ReportTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;

    @BeforeEach
    void openAProject() throws Exception {
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

    @Test
    void theChosenPartsAreSeenAndSavedInTheChosenFormat() throws Exception {
        Path saved = home.resolve("laporan.md");
        dialogs.saveAs(saved);
        window.hands().keys("ctrl P");
        DialogFixture dialog = dialog();
        dialog.comboBox("reportFormat").selectItem("Markdown");
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
