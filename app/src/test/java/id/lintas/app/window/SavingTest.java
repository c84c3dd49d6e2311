package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    private static final int FIRST_DEED = 0;
    private static final int DISCARD = 1;

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private ProjectStore store;
    private Path file;
    private OpenWindow window;

    @BeforeEach
    void openAProject() throws Exception {
        store = new ProjectStore(OpenWindow.folders(home));
        file = Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), home.resolve("kelompok.lintas.json"));
        window = OpenWindow.start(home, dialogs, file).settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void rename(String title) {
        window.hands().press("page.group");
        window.hands().write("title", title);
    }

    @Test
    void aCopyKeepsBothWhenAnotherProgramHasChangedTheFile() throws Exception {
        rename("Judul kami");
        CaseProject theirs = store.read(file).project().withTitle("Judul mereka");
        store.write(theirs, file, "lain");
        Path copy = home.resolve("salinan.lintas.json");
        dialogs.answer(FIRST_DEED).saveAs(copy);

        window.hands().keys("ctrl S");
        window.waitForTitle("Judul kami – Lintas");

        assertThat(dialogs.said())
                .singleElement()
                .asString()
                .contains(file.getFileName().toString());
        assertThat(store.read(file).project().title()).isEqualTo("Judul mereka");
        assertThat(store.read(copy).project().title()).isEqualTo("Judul kami");
    }

    @Test
    void closingAsksAboutUnsavedEditsAndStaysOpenWhenTheQuestionIsClosed() throws Exception {
        rename("Belum disimpan");
        window.robot().close(window.frame());
        window.hands().until("the question", () -> !dialogs.said().isEmpty());
        assertThat(window.title()).isEqualTo("● Belum disimpan – Lintas");

        dialogs.answer(FIRST_DEED);
        window.quit();
        assertThat(store.read(file).project().title()).isEqualTo("Belum disimpan");
    }

    @Test
    void nothingIsAskedWhenNothingIsUnsaved() throws Exception {
        window.quit();
        assertThat(dialogs.said()).isEmpty();
    }

    @Test
    void discardedEditsAreNotOfferedAgain() throws Exception {
        rename("Dibuang");
        window.hands().until("a recovery copy", () -> recoveryCopy().isPresent());
        dialogs.answer(DISCARD);
        window.quit();
        assertThat(recoveryCopy()).isEmpty();
        assertThat(store.read(file).project().title()).isNotEqualTo("Dibuang");
    }

    @Test
    void anAbandonedRecoveryCopyIsOfferedAtTheNextStart() throws Exception {
        rename("Sebelum listrik padam");
        window.hands().until("a recovery copy", () -> recoveryCopy().isPresent());
        AbandonedCopy copy = AbandonedCopy.of(recoveryCopy().orElseThrow());
        dialogs.answer(DISCARD);
        window.quit();
        window.close();
        copy.putBack();

        dialogs.answer(FIRST_DEED);
        window = OpenWindow.start(home, dialogs);
        window.waitForTitle("● Sebelum listrik padam – Lintas");
        window.settled();
        window.hands().keys("ctrl S");
        window.waitForTitle("Sebelum listrik padam – Lintas");
        assertThat(store.read(file).project().title()).isEqualTo("Sebelum listrik padam");
    }

    private Optional<Path> recoveryCopy() {
        Path recovery = OpenWindow.folders(home).data().resolve("recovery");
        if (!Files.isDirectory(recovery)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(recovery)) {
            return folders.filter(f -> Files.isRegularFile(f.resolve("about.json")))
                    .findFirst();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
