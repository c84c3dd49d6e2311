package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.worksheet.PackReader;
import id.lintas.engine.worksheet.PackReading;
import id.lintas.engine.worksheet.WorksheetPack;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.finder.WindowFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator makes a pack, tries it, gives it away; a group opens it. */
class PackEditorTest {

    private static final Path SCHOOL = Path.of("../samples/packs/school-disaster-drill.lintas-pack.json");

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Hands hands;

    @AfterEach
    void close() {
        window.close();
    }

    private Hands start() {
        window = OpenWindow.start(home, dialogs);
        hands = window.hands();
        return hands;
    }

    private Hands dialog(String name) {
        return new Hands(
                window.robot(),
                WindowFinder.findDialog(name).using(window.robot()).targetCastedTo(JDialog.class));
    }

    private static PackReading read(Path file) throws Exception {
        return new PackReader().read(Files.readAllBytes(file));
    }

    @Test
    void aPackIsMadeFromTheBundledOneTriedSavedAndChecked() throws Exception {
        start().press("makePack");
        Hands there = dialog("packEditor");
        there.row("packPages", 1);
        there.type("/cases/0/title/id", "Survei satu pintu");
        there.type("/cases/0/title/en", "One-door survey");
        there.row("packPages", 2);
        there.type("/tasks/0/minutes", "900");
        there.until(
                "the reason",
                () -> there.showing(JLabel.class, "problem:/tasks/0/minutes")
                        .filter(problem -> problem.getText().contains("480"))
                        .isPresent());
        JTextComponent minutes = there.field("/tasks/0/minutes");
        there.keys("ctrl Z");
        there.until("15 again", () -> minutes.getText().equals("15"));
        there.type("/tasks/0/minutes", "25");

        there.press("pack.try");
        window.waitForTitle("Survei satu pintu – Lintas");
        window.settled();

        Path file = home.resolve("kelas.lintas-pack.json");
        dialogs.saveAs(file);
        there.press("pack.save");
        there.until("that it is saved", () -> dialogs.said().size() == 1);
        assertThat(dialogs.said().get(0)).startsWith("kelas.lintas-pack.json tersimpan.");
        assertThat(dialogs.suggested()).containsExactly("wog-discussion-own.lintas-pack.json");
        PackReading reading = read(file);
        assertThat(reading.problems()).isEmpty();
        WorksheetPack pack = reading.pack().orElseThrow();
        assertThat(pack.settings()).containsEntry("minutes.issue-analysis", 25);
        there.press("packClose");
        assertThat(dialogs.said()).hasSize(1);
    }

    @Test
    void aPackOnAnotherSubjectIsOpenedKeptAndStarted() throws Exception {
        start();
        dialogs.open(SCHOOL.toAbsolutePath());
        hands.press("openFile");
        dialog("packOffer").press("packKeep");
        hands.press("pack.school-disaster-drill");
        Hands offer = dialog("packOffer");
        offer.row("packCases", 1);
        offer.press("packBegin");
        window.waitForTitle("Banjir di tepi sungai – Lintas");
        window.settled();
        hands.until("the pack's own titles", () -> hands.shows("Ancaman dan sebabnya"));

        Path file = home.resolve("siaga.lintas.json");
        dialogs.saveAs(file);
        hands.keys("ctrl S");
        hands.until("the file", () -> Files.exists(file));
        CaseProject project =
                new ProjectStore(OpenWindow.folders(home)).read(file).project();
        assertThat(project.worksheet().pack()).isEqualTo("school-disaster-drill");
        assertThat(project.steps().keySet())
                .containsExactly(
                        "issue-analysis", "best-practices", "activity-planning", "obstacle-estimation", "quiz");
    }

    @Test
    void aBadPackIsRefusedWithTheReasonAndNothingOpens() throws Exception {
        Path bad = Files.writeString(
                home.resolve("buruk.lintas-pack.json"),
                Files.readString(SCHOOL).replace("\"minutes\": 30", "\"minutes\": -3"));
        start();
        dialogs.open(bad);
        hands.press("openFile");
        hands.until("the refusal", () -> !dialogs.said().isEmpty());
        assertThat(dialogs.said())
                .containsExactly("buruk.lintas-pack.json tidak dapat dipakai; 1 hal perlu dibetulkan.");
        assertThat(window.title()).isEqualTo("Lintas");
    }
}
