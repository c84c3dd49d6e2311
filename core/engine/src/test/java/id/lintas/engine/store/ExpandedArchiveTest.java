package id.lintas.engine.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpandedArchiveTest {

    @TempDir
    Path temp;

    /** Entries as name and text by turns. */
    private Path archive(String... entries) throws IOException {
        Path archive = temp.resolve("plugin.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return archive;
    }

    private Path folder() {
        return temp.resolve("cache/plugin-1");
    }

    private List<String> cache() throws IOException {
        try (Stream<Path> all = Files.list(temp.resolve("cache"))) {
            return all.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void everyEntryIsThereAfterwardsAndNothingElse() throws IOException {
        ExpandedArchive.expand(archive("lib/", "", "lib/a/b.txt", "isi", "plugin.properties", "x=1"), folder());
        assertThat(folder().resolve("lib/a/b.txt")).hasContent("isi");
        assertThat(folder().resolve("plugin.properties")).hasContent("x=1");
        assertThat(cache()).containsExactly("plugin-1");
    }

    @Test
    void aFolderThatIsThereIsLeftAsItIs() throws IOException {
        Files.createDirectories(folder());
        ExpandedArchive.expand(archive("a.txt", "baru"), folder());
        assertThat(folder().resolve("a.txt")).doesNotExist();
    }

    @Test
    void anEntryThatLeadsOutLeavesNothingBehind() throws IOException {
        Path archive = archive("a.txt", "x", "../../evil.txt", "y");
        assertThatThrownBy(() -> ExpandedArchive.expand(archive, folder()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../../evil.txt");
        assertThat(cache()).isEmpty();
        assertThat(temp.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void aFileThatIsNoArchiveLeavesNothingBehind() throws IOException {
        Path archive = Files.writeString(temp.resolve("plugin.zip"), "bukan arsip");
        assertThatThrownBy(() -> ExpandedArchive.expand(archive, folder())).isInstanceOf(IOException.class);
        assertThat(cache()).isEmpty();
    }

    @Test
    void anArchiveThatIsCutOffLeavesNothingBehind() throws IOException {
        Path archive = archive("a.txt", "x".repeat(10_000), "b.txt", "y".repeat(10_000));
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> ExpandedArchive.expand(archive, folder())).isInstanceOf(IOException.class);
        assertThat(cache()).isEmpty();
    }

    @Test
    void theFirstEntryThatLeadsOutIsNamed() throws IOException {
        assertThat(ExpandedArchive.climbingEntry(archive("a/../b.txt", "", "lib/../../c.txt", "", "../d.txt", "")))
                .contains("lib/../../c.txt");
    }

    @Test
    void anAbsolutePathLeadsOut() throws IOException {
        String outside = temp.resolve("outside.txt").toAbsolutePath().toString();
        assertThat(ExpandedArchive.climbingEntry(archive(outside, ""))).contains(outside);
    }

    @Test
    void dotsInANameDoNotLeadOut() throws IOException {
        assertThat(ExpandedArchive.climbingEntry(archive("..a/b..c.txt", "", "a/./b.txt", "")))
                .isEmpty();
    }
}
