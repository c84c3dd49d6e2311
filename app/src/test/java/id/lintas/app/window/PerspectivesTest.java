package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerspectivesTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        Path file = home.resolve("kelompok.lintas.json");
        Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), file);
        window = OpenWindow.start(home, dialogs, file).settled();
        hands = window.hands();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean sees(String name) {
        return hands.showing(JComponent.class, name).isPresent();
    }

    private void call(String query) {
        hands.keys("ctrl 3");
        hands.until("the palette", () -> hands.hasFocus("paletteField"));
        window.robot().enterText(query);
        window.robot().waitForIdle();
        hands.keys("ENTER");
    }

    @Test
    void theReviewListsAFolderAndEnterOpensAProjectOfIt() throws Exception {
        Path folder = Files.createDirectories(home.resolve("Angkatan 32"));
        Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), folder.resolve("satu.lintas.json"));
        Files.writeString(folder.resolve("rusak.lintas.json"), "{\"format\":");
        String before = window.title();

        hands.press("perspective.perspective-review");
        dialogs.open(folder);
        hands.press("reviewFirstFolder");
        JTable table = hands.find(JTable.class, t -> "submissions".equals(t.getName()), "the table");
        hands.until("both files", () -> table.getRowCount() == 2);
        hands.until("all read", () -> !sees("reviewStop"));
        hands.type("reviewFilter", "satu");
        hands.until("one row", () -> table.getRowCount() == 1);
        hands.keys("DOWN", "DOWN");
        Edt.run(() -> table.setRowSelectionInterval(0, 0));
        hands.keys("ENTER");

        hands.until("the project", () -> sees("editorArea"));
        window.settled();
        assertThat(window.title()).isNotEqualTo(before);
        assertThat(dialogs.said()).isEmpty();
    }

    @Test
    void aClassAsOneArchiveIsReviewedAndAFileThatFailsLeavesItOnTheScreen() throws Exception {
        Path archive = home.resolve("Angkatan 32.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("Kelompok 1/tugas.lintas.json"));
            Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), zip);
        }
        Path damaged = Files.writeString(home.resolve("rusak.lintas.json"), "{\"format\":");

        dialogs.open(archive);
        hands.keys("ctrl O");

        hands.until("the review", () -> sees("reviewPage"));
        JTable table = hands.find(JTable.class, t -> "submissions".equals(t.getName()), "the table");
        hands.until("one row", () -> table.getRowCount() == 1);
        dialogs.open(damaged);
        hands.keys("ctrl O");
        hands.until("why it is not open", () -> !dialogs.said().isEmpty());
        assertThat(sees("reviewPage")).isTrue();
    }

    @Test
    void whatIsOpenIsThereAgainAfterTheReview() {
        hands.press("page.group");
        hands.type("title", "Belum disimpan");
        hands.press("perspective.perspective-review");
        hands.until("the review", () -> sees("reviewPage") && !sees("editorArea"));
        assertThat(window.title()).startsWith("● Belum disimpan");
        hands.press("perspective.perspective-worksheet");
        hands.until("the worksheet", () -> sees("editorArea"));
        AbstractButton worksheet = hands.button("perspective.perspective-worksheet");
        assertThat(Edt.get(worksheet::isSelected)).isTrue();
    }

    @Test
    void anArrangementIsSavedAsAPerspectiveAndDeleted() {
        Path layouts = OpenWindow.folders(home).config().resolve("layouts");
        hands.keys("alt 1", "F8");
        hands.until("the findings", () -> sees("findingsView"));
        dialogs.write("Rapat pagi");
        call("simpan susunan");
        hands.until("its file", () -> Files.exists(layouts.resolve("Rapat-pagi.layout.json")));
        call("hapus perspektif");
        hands.until("no file", () -> !Files.exists(layouts.resolve("Rapat-pagi.layout.json")));
        hands.until("the usual arrangement", () -> sees("editorArea") && sees("navigator"));
    }
}
