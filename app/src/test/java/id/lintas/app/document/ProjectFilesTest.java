package id.lintas.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFolderStandsForTheProjectsInIt() throws Exception {
        Path b = Files.createFile(folder.resolve("b.lintas.json"));
        Path a = Files.createFile(folder.resolve("a.LINTAS.JSON"));
        Files.createFile(folder.resolve("notes.txt"));
        Files.createDirectory(folder.resolve("c.lintas.json"));
        assertThat(ProjectFiles.among(List.of(folder, b))).containsExactly(a, b);
    }

    @Test
    void aFileStandsForItselfWhateverItsName() throws Exception {
        Path odd = folder.resolve("salinan.json");
        assertThat(ProjectFiles.among(List.of(odd, odd))).containsExactly(odd);
    }
}
