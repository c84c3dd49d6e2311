package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    @Test
    void aNewProjectIsInTheLanguageAskedFor() {
        Path file = folder.resolve("baru.lintas.json");

        Shell.Outcome outcome = shell.run("new", "--case", "bps", "-o", file.toString(), "--lang", "en");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().strip()).isEqualTo("New project: " + file);
        assertThat(shell.desk.files.get(file).language()).isEqualTo("en");
    }

    @Test
    void anUnknownCaseShowsAllThereAre() {
        Shell.Outcome outcome = shell.run("new", "--case", "apa", "-o", "x.json");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().strip()).isEqualTo("Kasus apa tidak ada. Pilih salah satu: bps, own");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("ada.lintas.json"), "isi lama");

        Shell.Outcome outcome = shell.run("new", "--case", "bps", "-o", file.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("sudah ada dan tidak ditimpa");
        assertThat(shell.desk.files).isEmpty();
    }
}
