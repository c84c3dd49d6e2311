package id.lintas.engine.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] OLD = "lama".getBytes(UTF_8);
    private static final byte[] NEW = "baru".getBytes(UTF_8);

    @TempDir
    Path folder;

    private final StubbornOps ops = new StubbornOps();
    private WholeFile files;
    private Path file;

    @BeforeEach
    void oldFile() throws IOException {
        files = new WholeFile(ops, new TemporaryNames("laptop", 10, pid -> pid == 10 || pid == 11));
        file = Files.write(folder.resolve("kasus.lintas.json"), OLD);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private StoreException failure() {
        return catchThrowableOfType(StoreException.class, () -> files.write(file, NEW));
    }

    private void expectOldFileAlone() throws IOException {
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("kasus.lintas.json");
    }

    @Test
    void newContentTakesThePlaceOfTheOldAndNothingElseRemains() throws Exception {
        files.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("kasus.lintas.json");
        assertThat(ops.pauses).isEmpty();
    }

    @Test
    void aFileThatDidNotExistIsCreated() throws Exception {
        Path other = folder.resolve("lain.lintas.json");
        files.write(other, NEW);
        assertThat(other).hasBinaryContent(NEW);
    }

    @Test
    void aScannerThatHoldsTheFileIsWaitedForLongerEachTime() throws Exception {
        ops.movingAtomically.add(new AccessDeniedException("held"));
        ops.movingAtomically.add(new FileSystemException("a", "b", "used by another process"));
        ops.movingAtomically.add(new AccessDeniedException("held"));
        files.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(ops.pauses).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void waitingEndsAndTheOldFileIsWhole() throws Exception {
        for (int i = 0; i < 50; i++) {
            ops.movingAtomically.add(new AccessDeniedException("held"));
        }
        assertThat(failure().key()).isEqualTo("write.denied");
        assertThat(ops.pauses).hasSizeBetween(3, 10);
        expectOldFileAlone();
    }

    @Test
    void anErrorThatWillNotPassIsNotWaitedFor() throws Exception {
        ops.movingAtomically.add(new IOException("I/O error"));
        StoreException failure = failure();
        assertThat(failure.key()).isEqualTo("write.failed");
        assertThat(failure.message(Locale.ENGLISH)).contains("I/O error");
        assertThat(ops.pauses).isEmpty();
    }

    @Test
    void fullDiskIsNamedAndLeavesTheOldFileAlone() throws Exception {
        ops.creating.add(new IOException("No space left on device"));
        StoreException failure = failure();
        assertThat(failure.key()).isEqualTo("write.full");
        assertThat(failure.message(Locale.ENGLISH)).contains("full", "1 MB");
        expectOldFileAlone();
    }

    @Test
    void otherReasonsAreNamedToo() {
        ops.creating.add(new FileSystemException("x", null, "Read-only file system"));
        assertThat(failure().key()).isEqualTo("write.disk-protected");
        ops.creating.add(new FileSystemException("x", null, "Operation not permitted"));
        assertThat(failure().key()).isEqualTo("write.denied");
        ops.creating.add(new AccessDeniedException("x"));
        assertThat(failure().key()).isEqualTo("write.denied");
        ops.creating.add(new FileSystemException("x", null, "File name too long"));
        assertThat(failure().key()).isEqualTo("write.name-long");
    }

    @Test
    void missingFolderIsNamed() {
        Path lost = folder.resolve("stik/kasus.lintas.json");
        StoreException failure = catchThrowableOfType(StoreException.class, () -> files.write(lost, NEW));
        assertThat(failure.key()).isEqualTo("write.folder-gone");
        assertThat(failure.message(Locale.ENGLISH)).contains("stik");
    }

    @Test
    void aFolderOfThatNameIsNamed() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("ada.lintas.json"));
        assertThat(catchThrowableOfType(StoreException.class, () -> files.write(taken, NEW))
                        .key())
                .isEqualTo("write.directory");
    }

    @Test
    void aReadOnlyFileIsNotReplacedBehindItsBack() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(failure().key()).isEqualTo("write.file-protected");
        expectOldFileAlone();
    }

    @Test
    void permissionsAreKept() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);
        files.write(file, NEW);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    void aSymbolicLinkIsFollowedAndStaysOne() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("asli"));
        Path real = Files.write(elsewhere.resolve("a.json"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("pintasan.json"), Path.of("asli", "a.json"));
        files.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(real).hasBinaryContent(NEW);
    }

    @Test
    void withoutAtomicMovesTheFileIsReplacedAndTheBackupGoesWhenItIsWhole() throws Exception {
        ops.movingAtomically.add(new AtomicMoveNotSupportedException("a", "b", "share"));
        ops.beforeMove = () -> assertThat(SlowReplacement.backupOf(file)).hasBinaryContent(OLD);
        files.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("kasus.lintas.json");
    }

    @Test
    void aSlowReplacementThatFailsPutsTheOldFileBack() throws Exception {
        ops.movingAtomically.add(new AtomicMoveNotSupportedException("a", "b", "share"));
        ops.moving.add(new IOException("Connection reset"));
        ops.beforeMove = () -> delete(file);
        assertThat(failure().key()).isEqualTo("write.failed");
        expectOldFileAlone();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFolderThatCannotBeForcedDoesNotSpoilTheSave() throws Exception {
        ops.forcing.add(new IOException("not here"));
        files.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void whatACrashedSaveLeftIsRemoved() throws Exception {
        Path crashed = new TemporaryNames("laptop", 99, pid -> true).next(file);
        Files.write(crashed, NEW);
        files.write(file, NEW);
        assertThat(crashed).doesNotExist();
    }

    @Test
    void whatAnotherWindowWritesNowIsLeftAlone() throws Exception {
        Path otherWindow = new TemporaryNames("laptop", 11, pid -> true).next(file);
        Path otherLaptop = new TemporaryNames("meja", 99, pid -> true).next(file);
        Path otherFile = new TemporaryNames("laptop", 99, pid -> true).next(folder.resolve("b.json"));
        Path stranger = folder.resolve(".lintas-x.tmp");
        for (Path temporary : List.of(otherWindow, otherLaptop, otherFile, stranger)) {
            Files.write(temporary, NEW);
        }
        files.write(file, NEW);
        assertThat(List.of(otherWindow, otherLaptop, otherFile, stranger)).allMatch(Files::exists);
    }

    @Test
    void whatAnotherLaptopLeftDaysAgoIsRemoved() throws Exception {
        Path old = new TemporaryNames("meja", 99, pid -> true).next(file);
        Files.write(old, NEW);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3 * 86_400)));
        files.write(file, NEW);
        assertThat(old).doesNotExist();
    }
}
