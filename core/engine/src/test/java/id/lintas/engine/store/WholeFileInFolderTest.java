package id.lintas.engine.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileInFolderTest {

    private static final byte[] NEW = "baru".getBytes(UTF_8);

    @TempDir
    Path temp;

    private final WholeFile files = new WholeFile();

    @Test
    void theFolderIsMadeWhereItIsMissing() throws Exception {
        Path file = temp.resolve("config/lintas/preferences.json");
        files.writeInFolder(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFolderThatIsThereIsUsed() throws Exception {
        Path file = Files.writeString(temp.resolve("preferences.json"), "lama");
        files.writeInFolder(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaidInASentence() throws IOException {
        Files.writeString(temp.resolve("config"), "x");
        Path file = temp.resolve("config/preferences.json");
        StoreException trouble = catchThrowableOfType(StoreException.class, () -> files.writeInFolder(file, NEW));
        assertThat(trouble).isNotNull();
        assertThat(trouble.message(Texts.INDONESIAN)).isNotBlank().doesNotContain("‹");
        assertThat(temp.resolve("config")).hasContent("x");
    }
}
