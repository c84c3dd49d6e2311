package id.lintas.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.store.RecoveryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryKeeperTest {

    @TempDir
    Path temp;

    private Bench bench;
    private OpenDocument document;
    private RecoveryKeeper keeper;

    @BeforeEach
    void setUp() {
        bench = new Bench(temp);
        document = bench.open();
        keeper = new RecoveryKeeper(new RecoveryStore(bench.folders, bench.store).slot(), bench.tasks);
        document.listen(keeper);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Path> copies() throws IOException {
        Path root = bench.folders.data().resolve("recovery");
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.endsWith("project.lintas.json")).toList();
        }
    }

    private String copiedTitle() throws Exception {
        return bench.store.read(copies().get(0)).project().title();
    }

    /** The wait after an edit has passed, and what it starts is done. */
    private void waitedAndWritten() throws InterruptedException {
        bench.deliverOne();
        bench.settle();
    }

    @Test
    void unsavedWorkIsCopiedAsItIsWhenTheWaitIsOver() throws Exception {
        document.apply(Bench.titled("Satu"));
        document.apply(Bench.titled("Dua"));
        assertThat(copies()).isEmpty();
        waitedAndWritten();
        assertThat(copies()).hasSize(1);
        assertThat(copiedTitle()).isEqualTo("Dua");
    }

    @Test
    void aLaterEditIsCopiedToo() throws Exception {
        document.apply(Bench.titled("Satu"));
        waitedAndWritten();
        document.apply(Bench.titled("Dua"));
        waitedAndWritten();
        assertThat(copies()).hasSize(1);
        assertThat(copiedTitle()).isEqualTo("Dua");
    }

    @Test
    void theCopyGoesWhenAllIsSaved() throws Exception {
        document.apply(Bench.titled("Satu"));
        waitedAndWritten();
        document.session().markSaved(document.project(), Optional.empty());
        bench.settle();
        assertThat(copies()).isEmpty();
    }

    @Test
    void workThatIsSavedDuringTheWaitIsNotCopied() throws Exception {
        document.apply(Bench.titled("Satu"));
        document.session().markSaved(document.project(), Optional.empty());
        waitedAndWritten();
        assertThat(copies()).isEmpty();
    }

    @Test
    void closingTakesTheCopyAwayAndWritesNoOther() throws Exception {
        document.apply(Bench.titled("Satu"));
        waitedAndWritten();
        document.apply(Bench.titled("Dua"));
        keeper.close();
        bench.settle();
        assertThat(copies()).isEmpty();
    }

    @Test
    void savingWithoutACopyTouchesNothing() throws Exception {
        document.session().markSaved(document.project(), Optional.empty());
        bench.settle();
        assertThat(bench.folders.data().resolve("recovery")).doesNotExist();
    }
}
