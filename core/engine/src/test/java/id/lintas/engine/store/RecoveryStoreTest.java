package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryStoreTest {

    @TempDir
    Path folder;

    private final FakeProcesses next = FakeProcesses.on("laptop", 20);
    private final FakeProcesses crashed = next.beside(10);
    private ProjectStore store;
    private Path file;
    private CaseProject saved;

    @BeforeEach
    void savedProject() throws Exception {
        store = new ProjectStore(user());
        file = folder.resolve("kasus.lintas.json");
        saved = store.write(Projects.small(), file, "Sari").project();
    }

    private UserFolders user() {
        return UserFolders.portable(folder.resolve("user"));
    }

    private RecoveryStore recovery(Processes processes) {
        return new RecoveryStore(user(), store, processes, new WholeFile());
    }

    private RecoverySlot crashAfterWriting(CaseProject project, Optional<Path> original) throws StoreException {
        RecoverySlot slot = recovery(crashed).slot();
        slot.write(project, original);
        crashed.crash();
        return slot;
    }

    private List<Path> copies() throws IOException {
        Path root = user().data().resolve("recovery");
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.toList();
        }
    }

    @Test
    void unsavedWorkOfACrashedRunIsOfferedWithAComparison() throws Exception {
        crashAfterWriting(saved.withTitle("Belum tersimpan"), Optional.of(file));
        List<Recovered> pending = recovery(next).pending();
        assertThat(pending).hasSize(1);
        Recovered recovered = pending.get(0);
        assertThat(recovered.project().title()).isEqualTo("Belum tersimpan");
        assertThat(recovered.project().revision()).isEqualTo(saved.revision());
        assertThat(recovered.original()).contains(file.toAbsolutePath());
        assertThat(recovered.saved()).contains(saved);
        assertThat(recovered.differences()).extracting(d -> d.field()).containsExactly("title");
    }

    @Test
    void theLastWriteIsWhatIsOffered() throws Exception {
        RecoverySlot slot = recovery(crashed).slot();
        slot.write(saved.withTitle("Satu"), Optional.of(file));
        slot.write(saved.withTitle("Dua"), Optional.of(file));
        crashed.crash();
        assertThat(recovery(next).pending())
                .extracting(r -> r.project().title())
                .containsExactly("Dua");
    }

    @Test
    void workThatIsStillOpenIsNotOffered() throws Exception {
        recovery(crashed).slot().write(saved.withTitle("Sedang dibuka"), Optional.of(file));
        assertThat(recovery(next).pending()).isEmpty();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void whatIsSavedAlreadyIsNeverOfferedAndTheCopyGoes() throws Exception {
        CaseProject edited = saved.withTitle("Tersimpan juga");
        crashAfterWriting(edited, Optional.of(file));
        store.write(edited, file, "Sari");
        assertThat(recovery(next).pending()).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void anEmptyCopyIsNeverOffered() throws Exception {
        CaseProject empty = saved.withTitle("")
                .withCaseText(new CaseText("", List.of()))
                .withGroup(GroupInfo.EMPTY)
                .withSection(
                        "issue-analysis",
                        Projects.withData("x", "{'issues':[],'score':0,'n':''}")
                                .steps()
                                .get("x"));
        crashAfterWriting(empty, Optional.of(file));
        assertThat(recovery(next).pending()).isEmpty();
        assertThat(store.read(file).project()).isEqualTo(saved);
    }

    @Test
    void oneWrittenWordMakesACopyWorthOffering() throws Exception {
        CaseProject almostEmpty = saved.withTitle("")
                .withCaseText(new CaseText("", List.of()))
                .withGroup(GroupInfo.EMPTY)
                .withSection(
                        "issue-analysis",
                        Projects.withData("x", "{'issues':[{'score':0.5}]}")
                                .steps()
                                .get("x"));
        crashAfterWriting(almostEmpty, Optional.empty());
        assertThat(recovery(next).pending()).hasSize(1);
    }

    @Test
    void aProjectThatWasNeverSavedIsOfferedWithoutComparison() throws Exception {
        crashAfterWriting(Projects.small(), Optional.empty());
        Recovered recovered = recovery(next).pending().get(0);
        assertThat(recovered.original()).isEmpty();
        assertThat(recovered.differences()).isEmpty();
    }

    @Test
    void aFileThatIsGoneOrDamagedIsNoReasonNotToOffer() throws Exception {
        crashAfterWriting(saved, Optional.of(file));
        Files.writeString(file, "{ rusak");
        Recovered recovered = recovery(next).pending().get(0);
        assertThat(recovered.original()).isPresent();
        assertThat(recovered.saved()).isEmpty();
    }

    @Test
    void aClearedSlotLeavesNothingAndCanBeUsedAgain() throws Exception {
        RecoverySlot slot = recovery(crashed).slot();
        slot.clear();
        slot.write(saved.withTitle("Satu"), Optional.of(file));
        slot.clear();
        assertThat(copies()).isEmpty();
        slot.write(saved.withTitle("Dua"), Optional.of(file));
        assertThat(copies()).hasSize(1);
    }

    @Test
    void whatIsNotWantedIsDiscarded() throws Exception {
        crashAfterWriting(saved.withTitle("Dua"), Optional.of(file));
        RecoveryStore recovery = recovery(next);
        recovery.discard(recovery.pending().get(0));
        assertThat(recovery.pending()).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void aCopyThatCannotBeReadIsNotOfferedAndNotRemoved() throws Exception {
        crashAfterWriting(saved.withTitle("Dua"), Optional.of(file));
        Files.writeString(RecoveryStore.project(copies().get(0)), "{ rusak");
        assertThat(recovery(next).pending()).isEmpty();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void aCopyOfAnotherComputerIsOfferedOnceThatIsSurelyNotRunning() throws Exception {
        FakeProcesses other = FakeProcesses.on("laptop lain", 10);
        recovery(other).slot().write(saved.withTitle("Dua"), Optional.of(file));
        assertThat(recovery(next).pending()).isEmpty();
        Path copy = RecoveryStore.project(copies().get(0));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minusSeconds(3_600)));
        assertThat(recovery(next).pending()).hasSize(1);
    }
}
