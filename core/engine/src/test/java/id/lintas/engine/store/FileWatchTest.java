package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    @TempDir
    Path folder;

    private Path file;
    private Stored last;

    @BeforeEach
    void save() throws Exception {
        file = folder.resolve("kasus.lintas.json");
        last = new ProjectStore(UserFolders.portable(folder.resolve("user")))
                .write(Projects.small(), file, "")
                .stored();
    }

    @Test
    void anotherTimeStampAloneIsNoChange() throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(999)));
        assertThat(FileWatch.check(last)).isEqualTo(FileWatch.State.SAME);
    }

    @Test
    void otherContentOfTheSameLengthAndTimeIsAChange() throws Exception {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("balita", "remaja"));
        Files.setLastModifiedTime(file, time);
        assertThat(FileWatch.check(last)).isEqualTo(FileWatch.State.CHANGED);
    }

    @Test
    void otherLengthIsAChange() throws Exception {
        Files.writeString(file, "{}");
        assertThat(FileWatch.check(last)).isEqualTo(FileWatch.State.CHANGED);
    }

    @Test
    void aRemovedFileIsRemoved() throws Exception {
        Files.delete(file);
        assertThat(FileWatch.check(last)).isEqualTo(FileWatch.State.REMOVED);
    }

    @Test
    void whatWeSaveOurselvesIsNoChangeOfOthers() throws Exception {
        ProjectStore store = new ProjectStore(UserFolders.portable(folder.resolve("user")));
        Stored now = store.write(store.read(file).project().withTitle("Dua"), file, "")
                .stored();
        assertThat(FileWatch.check(now)).isEqualTo(FileWatch.State.SAME);
        assertThat(FileWatch.check(last)).isEqualTo(FileWatch.State.CHANGED);
    }

    @Test
    void mineGoesBesideTheirsUnderAFreeName() throws Exception {
        Path copy = CopyNames.beside(file, "salinan Bagus: 24/11");
        assertThat(copy).isEqualTo(folder.resolve("kasus (salinan Bagus 2411).lintas.json"));
        Files.writeString(copy, "");
        assertThat(CopyNames.beside(file, "salinan Bagus: 24/11"))
                .isEqualTo(folder.resolve("kasus (salinan Bagus 2411 2).lintas.json"));
        assertThat(CopyNames.beside(folder.resolve("tanpa akhiran"), "x"))
                .isEqualTo(folder.resolve("tanpa akhiran (x).lintas.json"));
    }
}
