package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lintas.api.CaseText;
import id.lintas.engine.project.CaseProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real small disk, where this process may mount one; otherwise WholeFileTest injects the same failures. */
class DiskFailureTest {

    @TempDir
    Path folder;

    private Path disk;
    private Path file;
    private ProjectStore store;
    private CaseProject old;

    @BeforeEach
    void mountASmallDiskWithAProject() throws Exception {
        disk = Files.createDirectory(folder.resolve("stik"));
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")) && "root".equals(System.getProperty("user.name")));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()));
        file = disk.resolve("kasus.lintas.json");
        store = new ProjectStore(UserFolders.portable(folder.resolve("user")));
        old = store.write(Projects.small(), file, "").project();
    }

    @AfterEach
    void unmount() throws Exception {
        if (file != null) {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private StoreException failure(CaseProject project) {
        return catchThrowableOfType(StoreException.class, () -> store.write(project, file, ""));
    }

    private void expectOldFileAlone() throws Exception {
        assertThat(store.read(file).project()).isEqualTo(old);
        try (Stream<Path> files = Files.list(disk)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFullDiskLeavesTheOldVersionWholeAndSaysHowMuchIsMissing() throws Exception {
        CaseProject large =
                old.withCaseText(new CaseText("", List.of(new CaseText.Paragraph("p1", "panjang ".repeat(100_000)))));
        StoreException failure = failure(large);
        assertThat(failure.key()).isEqualTo("write.full");
        assertThat(failure.message(Locale.ENGLISH)).contains("1 MB", "still whole");
        expectOldFileAlone();
    }

    @Test
    void aReadOnlyDiskLeavesTheOldVersionWholeAndSaysWhy() throws Exception {
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
        assertThat(failure(old.withTitle("Baru")).key()).isIn("write.disk-protected", "write.file-protected");
        expectOldFileAlone();
    }

    @Test
    void aReadOnlyDiskRefusesANewFileToo() throws Exception {
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
        file = disk.resolve("lain.lintas.json");
        assertThat(failure(old.withTitle("Baru")).key()).isEqualTo("write.disk-protected");
    }

    @Test
    void openingFromAReadOnlyDiskWorksAndTellsNobody() throws Exception {
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
        try (OpenMarker marker = OpenMarker.announce(file)) {
            assertThat(marker.others()).isEmpty();
            expectOldFileAlone();
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesTheOldVersionWhole() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("terkunci"));
        file = locked.resolve("kasus.lintas.json");
        store.write(old, file, "");
        assumeTrue(run("chattr", "+i", locked.toString()));
        try {
            assertThat(failure(old.withTitle("Baru")).key()).isEqualTo("write.denied");
            assertThat(store.read(file).project().title()).isEqualTo(old.title());
        } finally {
            run("chattr", "-i", locked.toString());
        }
    }

    @Test
    void aStickThatIsPulledOutIsNamed() throws Exception {
        assertThat(run("umount", disk.toString())).isTrue();
        Files.delete(disk);
        assertThat(failure(old.withTitle("Baru")).key()).isEqualTo("write.folder-gone");
        Files.createDirectory(disk);
    }
}
