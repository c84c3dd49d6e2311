package id.lintas.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestIndexTest {

    @TempDir
    private Path temp;

    private Path plugins;
    private final PluginGuard guard = new PluginGuard();

    @BeforeEach
    void aFolderWithAPlugin() throws IOException {
        plugins = Files.createDirectories(temp.resolve("plugins"));
        PluginArchive.of("memo").writeTo(plugins);
    }

    private List<PluginManifest> scan() {
        return new PluginScanner(guard, ManifestIndex.read(index())).scan(List.of(plugins));
    }

    private Path index() {
        return temp.resolve("cache/plugins.index");
    }

    private Path archive() throws IOException {
        try (var all = Files.list(plugins)) {
            return all.findFirst().orElseThrow();
        }
    }

    @Test
    void anArchiveThatIsKnownIsNotOpenedAgain() throws Exception {
        List<PluginManifest> first = scan();
        FileTime time = Files.getLastModifiedTime(archive());
        Files.write(archive(), new byte[(int) Files.size(archive())]);
        Files.setLastModifiedTime(archive(), time);
        assertThat(scan()).isEqualTo(first).hasSize(1);
        assertThat(guard.problems()).isEmpty();
    }

    @Test
    void aReplacedArchiveIsReadAnew() throws Exception {
        scan();
        Files.delete(archive());
        PluginArchive.of("memo2").writeTo(plugins);
        assertThat(scan()).extracting(PluginManifest::id).containsExactly("memo2");
    }

    @Test
    void aBrokenIndexIsMadeAnew() throws Exception {
        List<PluginManifest> first = scan();
        byte[] good = Files.readAllBytes(index());
        for (byte[] bad :
                List.of(new byte[0], new byte[] {0, 0, 0, 1, 0x7f, 0, 0, 0}, "{}".getBytes(StandardCharsets.UTF_8))) {
            Files.write(index(), bad);
            assertThat(scan()).isEqualTo(first);
            assertThat(index()).hasBinaryContent(good);
        }
    }

    @Test
    void whereItCannotBeKeptThePluginsAreThereAllTheSame() throws Exception {
        Files.createDirectories(index());
        assertThat(scan()).hasSize(1);
    }
}
