package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "''→ Perintahnya belum disebut. Bantuan: lintas --help",
                "chekc→ Perintah chekc tidak ada, dan tidak ada berkas bernama itu. Bantuan: lintas --help",
                "--nada→ Argumen --nada tidak dikenal. Bantuan: lintas --help",
                "check→ Kurang FILE. Bantuan: lintas check --help",
                "check a.json --format xml→ xml tidak berlaku untuk --format text|json. Bantuan: lintas check --help",
                "check a.json --lang jv→ jv tidak berlaku untuk --lang id|en. Bantuan: lintas check --help",
                "new --case bps→ Kurang --output FILE. Bantuan: lintas new --help",
                "new --case a --case b -o x→ --case ID disebut dua kali. Bantuan: lintas new --help",
                "report a.json→ Kurang --format FORMAT. Bantuan: lintas report --help",
                "report a.json --format→ Kurang --format FORMAT. Bantuan: lintas report --help",
                "--safe-mode check a.json→ --safe-mode, --reset-layout, --clean, dan --new-window berlaku untuk jendela, bukan untuk perintah. Bantuan: lintas --help",
                "report --format odt a.json→ Bentuk laporan odt tidak ada. Pilih salah satu: html, md, pdf.",
            })
    void wrongUsageGetsOneSentenceAndTwo(String line, String sentence) {
        String[] args = line.equals("''") ? new String[0] : line.split(" ");

        assertThat(shell.run(args)).isEqualTo(new Shell.Outcome(2, "", sentence + System.lineSeparator()));
    }

    @Test
    void usageErrorsSpeakTheLanguageAskedFor() {
        assertThat(shell.run("check", "--lang", "en").err())
                .isEqualTo("FILE is missing. Help: lintas check --help" + System.lineSeparator());
        assertThat(shell.run("--lang=EN", "check").err()).startsWith("FILE is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new ", "check ", "report ", "plugins "})
    void everyCommandHasHelpInBothLanguages(String command) {
        Shell.Outcome indonesian = shell.run((command + "--help").split(" "));
        Shell.Outcome english = shell.run((command + "--help --lang en").split(" "));

        assertThat(indonesian.code()).isZero();
        assertThat(indonesian.out()).contains("Pemakaian: lintas " + command.strip(), "Tampilkan bantuan ini.");
        assertThat(english.out())
                .contains("Usage: lintas " + command.strip(), "Show this help.")
                .doesNotContain("Pemakaian", "berkas");
        assertThat(indonesian.err() + english.err()).isEmpty();
    }

    @Test
    void helpDescribesEveryArgument() {
        assertThat(shell.run("report", "--help").out())
                .contains(
                        "Berkas proyek.",
                        "Bentuk laporan: html, md, atau milik plugin seperti",
                        "Folder plugin tambahan",
                        "Bahasa: id")
                .containsPattern("FILE\\s+Berkas proyek");
        assertThat(shell.run("--help").out())
                .contains("new", "check", "report", "plugins", "Periksa apa yang masih kurang", "Kode keluar: 0 baik");
    }

    @Test
    void theVersionNamesTheApiAndTheJava() {
        assertThat(shell.run("--version").out())
                .startsWith("Lintas ")
                .contains("API 1.", "Java " + System.getProperty("java.version"));
    }

    @Test
    void furtherPluginFoldersMayStandOnEitherSideOfTheCommand() {
        shell.run("--plugin-folder", "satu", "plugins");
        assertThat(shell.desk.places).containsExactly(Path.of("satu"));

        shell.run("plugins", "--plugin-folder", "satu", "--plugin-folder", "dua.zip");
        assertThat(shell.desk.places).containsExactly(Path.of("satu"), Path.of("dua.zip"));
    }

    @Test
    void aMistakeOfOurOwnIsOneSentenceToo() {
        shell.desk.files.put(Path.of("a.json"), FakeDesk.project("a", "id"));
        shell.desk.findings.add(null);

        Shell.Outcome outcome = shell.run("check", "a.json");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).singleElement().asString().startsWith("Lintas gagal karena kesalahannya");
    }
}
