package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {

    private static final Path SAMPLES = Path.of("../samples/packs");
    private static final Path HOUR = SAMPLES.resolve("wog-one-hour.lintas-pack.json");

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private Path broken() throws Exception {
        String text = Files.readString(HOUR).replace("\"minutes\": 20", "\"minutes\": 2000");
        return Files.writeString(folder.resolve("rusak.lintas-pack.json"), text);
    }

    @Test
    void aPackThatCanBeUsedIsFine() {
        Shell.Outcome outcome = shell.run("pack", "check", HOUR.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().strip()).isEqualTo(HOUR + ": dapat dipakai, 0 saran");
    }

    @Test
    void oneThatCannotIsRefusedWithPlaceAndReason() throws Exception {
        Path file = broken();
        Shell.Outcome outcome = shell.run("pack", "check", file.toString(), HOUR.toString(), "--lang", "en");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(file + ": mend: /tasks/0/minutes, line ")
                .contains("This number may not be above 480. [too-large]")
                .contains(file + ": cannot be used, 2 to mend")
                .contains(HOUR + ": can be used, 0 suggestions");
    }

    @Test
    void forProgramsThereIsJson() throws Exception {
        Shell.Outcome outcome = shell.run("pack", "check", broken().toString(), "--format", "json");
        JsonNode file = new ObjectMapper().readTree(outcome.out()).at("/files/0");
        assertThat(file.path("usable").booleanValue()).isFalse();
        assertThat(file.at("/problems/0/pointer").textValue()).isEqualTo("/tasks/0/minutes");
        assertThat(file.at("/problems/0/line").intValue()).isPositive();
    }

    @Test
    void withoutAFileOrWithoutADeedItIsUsedWrongly() {
        assertThat(shell.run("pack", "check").code()).isEqualTo(2);
        assertThat(shell.run("pack").code()).isEqualTo(2);
        assertThat(shell.run("pack", "check", "tidak-ada.lintas-pack.json").code())
                .isEqualTo(1);
    }

    @Test
    void aProjectStartsFromAPack() {
        Path file = folder.resolve("a.lintas.json");
        Shell.Outcome outcome = shell.run("new", "--pack", HOUR.toString(), "-o", file.toString());
        assertThat(outcome.code()).isZero();
        assertThat(shell.desk.files.get(file).title()).isEqualTo("wog-one-hour/bps-survei-terintegrasi");
        Path other = folder.resolve("b.lintas.json");
        shell.run("new", "--pack", HOUR.toString(), "--case", "own", "-o", other.toString());
        assertThat(shell.desk.files.get(other).title()).isEqualTo("wog-one-hour/own");
    }

    @Test
    void noProjectStartsFromABadPackOrAnUnknownCase() throws Exception {
        Path file = folder.resolve("a.lintas.json");
        assertThat(shell.run("new", "--pack", broken().toString(), "-o", file.toString())
                        .code())
                .isEqualTo(1);
        Shell.Outcome unknown =
                shell.run("new", "--pack", HOUR.toString(), "--case", "apa", "-o", file.toString(), "--lang", "en");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no case apa.");
        assertThat(shell.run("new", "-o", file.toString()).code()).isEqualTo(2);
        assertThat(shell.desk.files).isEmpty();
    }
}
