package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.mark.Answers;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.store.ProjectStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator marks five groups by keyboard and hands back; a group opens its file and answers a comment. */
class MarkingTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private ProjectStore store;
    private Path folder;
    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void fiveGroupsAndAWindow() throws Exception {
        store = new ProjectStore(OpenWindow.folders(home));
        folder = Files.createDirectories(home.resolve("Angkatan 32"));
        CaseProject project = store.read(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .project();
        for (int i = 1; i <= 5; i++) {
            GroupInfo group = new GroupInfo("Kelompok " + i, "XXXII", "BPS", "Ibu Sari", List.of(), Map.of());
            store.write(project.withGroup(group), file(i), "Rina");
        }
        window = OpenWindow.start(home, dialogs, OpenWindow.sample("bps-setengah-terisi.lintas.json"))
                .settled();
        hands = window.hands();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path file(int group) {
        return folder.resolve("kelompok-" + group + ".lintas.json");
    }

    private JTable openFolder() {
        hands.press("perspective.perspective-review");
        dialogs.open(folder);
        hands.press("reviewFirstFolder");
        JTable table = hands.find(JTable.class, t -> "submissions".equals(t.getName()), "the table");
        hands.until(
                "all read",
                () -> table.getRowCount() == 5
                        && hands.showing(JComponent.class, "reviewStop").isEmpty());
        Edt.run(() -> {
            table.setRowSelectionInterval(0, 0);
            table.requestFocusInWindow();
        });
        hands.until("the focus in the table", table::isFocusOwner);
        return table;
    }

    @Test
    void whatIsWrongWithADamagedFileStandsWhereItWouldBeMarked() throws Exception {
        Files.writeString(file(5), "{");
        JTable table = openFolder();
        Edt.run(() -> {
            int row = 0;
            while (!"kelompok-5.lintas.json".equals(table.getValueAt(row, 0))) {
                row++;
            }
            table.setRowSelectionInterval(row, row);
        });
        JComponent pane = hands.find(JComponent.class, c -> "markPane".equals(c.getName()), "the marks");
        assertThat(Edt.get(() -> Seen.every(pane, JLabel.class).stream()
                        .map(JLabel::getText)
                        .toList()))
                .hasSize(2)
                .first()
                .isEqualTo("Berkas ini belum dapat dinilai.");
    }

    private void typed(String keys) {
        window.robot().enterText(keys);
        window.robot().waitForIdle();
    }

    private List<Review> reviews(int group) throws Exception {
        return Reviews.of(store.read(file(group)).project());
    }

    @Test
    void fiveGroupsAreMarkedByKeysHandedBackAndOneAnswersItsComment() throws Exception {
        JTable table = openFolder();
        for (int i = 1; i <= 5; i++) {
            int row = i - 1;
            hands.until("group " + i, () -> table.getSelectedRow() == row && table.isFocusOwner());
            typed("443432");
            typed(i == 5 ? "1" : "4");
            typed("c");
            hands.until("the comment field", () -> hands.hasFocus("comment"));
            typed("Sebut sumbernya, kelompok " + i);
            hands.keys("ENTER", "ESCAPE");
            hands.until("the table again", table::isFocusOwner);
            hands.keys("ctrl ENTER");
        }
        assertThat(reviews(1)).as("nothing is handed back yet").isEmpty();
        dialogs.answer(0).answer(0);
        hands.press("markHandBack");
        hands.until("what came of it", () -> dialogs.said().contains("5 tinjauan dikembalikan."));
        hands.until("the keys in the table", table::isFocusOwner);
        for (int i = 1; i <= 5; i++) {
            assertThat(reviews(i)).hasSize(1);
            assertThat(reviews(i).get(0).total().complete()).isTrue();
        }
        assertThat(reviews(1).get(0).total().points()).isEqualTo(87.5);
        assertThat(reviews(5).get(0).total().points()).isEqualTo(83.75);

        Edt.run(() -> table.setRowSelectionInterval(1, 1));
        Edt.run(table::requestFocusInWindow);
        hands.keys("ENTER");
        hands.until(
                "the project",
                () -> hands.showing(JComponent.class, "editorArea").isPresent());
        window.settled();
        hands.keys("F8");
        JTable findings = hands.find(JTable.class, t -> "findings".equals(t.getName()), "the findings");
        hands.until("the comment", () -> row(findings) >= 0);
        int row = Edt.get(() -> row(findings));
        Edt.run(() -> findings.setRowSelectionInterval(row, row));
        hands.press("dismissFinding");
        hands.until("no comment that is open", () -> row(findings) < 0);
        hands.keys("ctrl S");
        hands.until("saved", () -> !window.frame().getTitle().startsWith("●"));
        CaseProject saved = store.read(file(2)).project();
        assertThat(Answers.of(saved))
                .containsExactly(reviews(2).get(0).comments().get(0).id());
    }

    private static int row(JTable findings) {
        for (int i = 0; i < findings.getRowCount(); i++) {
            if (String.valueOf(findings.getValueAt(i, 0)).contains("Sebut sumbernya, kelompok 2")) {
                return i;
            }
        }
        return -1;
    }
}
