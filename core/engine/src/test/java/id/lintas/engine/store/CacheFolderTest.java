package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    Path home;

    @Test
    void everythingGoesButTheLog() throws Exception {
        Path cache = Files.createDirectories(home.resolve("cache/plugins/quiz/lib"))
                .getParent()
                .getParent()
                .getParent();
        Files.writeString(cache.resolve("plugins/quiz/lib/a.jar"), "x");
        Files.writeString(cache.resolve("lintas.log"), "warning");
        CacheFolder.clear(cache);
        assertThat(cache).isDirectoryContaining("glob:**lintas.log");
        assertThat(cache.resolve("plugins")).doesNotExist();
    }

    @Test
    void whatALinkLeadsToIsNotTouched() throws Exception {
        Path project = Files.createDirectories(home.resolve("work")).resolve("a.lintas.json");
        Files.writeString(project, "{}");
        Path cache = Files.createDirectories(home.resolve("cache"));
        Files.createSymbolicLink(cache.resolve("work"), project.getParent());
        CacheFolder.clear(cache);
        assertThat(cache).isEmptyDirectory();
        assertThat(project).exists();
    }

    @Test
    void aFolderThatIsNotThereIsClean() throws Exception {
        CacheFolder.clear(home.resolve("none"));
        assertThat(home).isEmptyDirectory();
    }
}
