package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.mark.HandBack;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group opens its project, and the facilitator's review lies beside it or is in it. */
class ReviewBesideTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private ProjectStore store;
    private Path file;
    private OpenWindow window;

    @BeforeEach
    void aProjectAndAReview() throws Exception {
        store = new ProjectStore(OpenWindow.folders(home));
        file = home.resolve("kelompok-3.lintas.json");
        Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), file);
        CaseProject project = store.read(file).project();
        Review review = Review.begin("r1", "Ibu Sari", Instant.parse("2026-11-24T10:00:00Z"), "")
                .withOverall("Sudah runtut.");
        ReviewFile.of(project, review).write(home.resolve("kelompok-3.lintas-review.json"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Hands open() {
        window = OpenWindow.start(home, dialogs, file).settled();
        return window.hands();
    }

    @Test
    void itIsOfferedAndTakenIn() throws Exception {
        dialogs.answer(0);
        Hands hands = open();
        hands.until(
                "the review",
                () -> hands.showing(JComponent.class, "reviewsView").isPresent()
                        && window.title().startsWith("●"));
        assertThat(dialogs.said()).hasSize(1).first().asString().contains("Ibu Sari");
        hands.keys("ctrl S");
        hands.until("saved", () -> !window.title().startsWith("●"));
        assertThat(Reviews.of(store.read(file).project())).hasSize(1);
    }

    @Test
    void whoSaysLaterKeepsTheProjectAsItIs() {
        dialogs.answer(1);
        Hands hands = open();
        hands.until("the question", () -> dialogs.said().size() == 1);
        assertThat(window.title()).doesNotStartWith("●");
    }

    @Test
    void aReviewThatWasHandedBackInsideIsToldOnOpening() throws Exception {
        handBack();
        dialogs.answer(0);
        Hands hands = open();
        hands.until(
                "the reviews",
                () -> hands.showing(JComponent.class, "reviewsView").isPresent());
        assertThat(dialogs.said()).hasSize(1).first().asString().contains("Ibu Sari");
        assertThat(window.title()).doesNotStartWith("●");
    }

    private void handBack() throws Exception {
        ReviewFile beside = ReviewFile.read(home.resolve("kelompok-3.lintas-review.json"));
        new HandBack(store).intoProject(new HandBack.Parcel(file, "", beside));
    }
}
