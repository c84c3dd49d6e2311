package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private final Shell shell = new Shell();

    @BeforeEach
    void aProject() {
        shell.desk.files.put(Path.of("a.json"), FakeDesk.project("a", "id"));
    }

    @Test
    void aProjectWithoutErrorsIsFine() {
        shell.desk.find("short", Severity.WARNING, "Terlalu pendek.", Place.STEP);

        Shell.Outcome outcome = shell.run("check", "a.json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "a.json: periksa: issue-analysis: Terlalu pendek. [short]",
                        "a.json: 0 wajib, 1 periksa, 0 saran");
    }

    @Test
    void anErrorGivesOneAndNamesThePlace() {
        shell.desk.find("reason-missing", Severity.ERROR, "Belum ada alasan.", Place.of("i2", "reason"));

        Shell.Outcome outcome = shell.run("check", "a.json", "--lang", "en");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("a.json: mend: issue-analysis/i2.reason: Belum ada alasan. [reason-missing]");
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() {
        Shell.Outcome outcome = shell.run("check", "rusak.json", "a.json");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).containsExactly("rusak.json: rusak di baris 3");
        assertThat(outcome.out()).startsWith("a.json: 0 wajib");
    }

    @Test
    void jsonTellsProgramsTheSame() throws JsonProcessingException {
        shell.desk.find("reason-missing", Severity.ERROR, "Belum ada \"alasan\".", Place.of("i2", "reason"));

        Shell.Outcome outcome = shell.run("check", "a.json", "rusak.json", "--format", "json");

        JsonNode files = new ObjectMapper().readTree(outcome.out()).get("files");
        assertThat(files).hasSize(2);
        assertThat(files.get(0).at("/counts/error").asInt()).isEqualTo(1);
        assertThat(files.get(0).at("/findings/0").toString())
                .isEqualTo("{\"step\":\"issue-analysis\",\"id\":\"reason-missing\",\"severity\":\"error\","
                        + "\"message\":\"Belum ada \\\"alasan\\\".\",\"item\":\"i2\",\"field\":\"reason\"}");
        assertThat(files.get(1).get("readable").asBoolean()).isFalse();
        assertThat(files.get(1).get("problem").asText()).isEqualTo("rusak.json: rusak di baris 3");
    }

    @Test
    void aPluginThatFailsIsNamedAndTheCheckIsNotCalledFine() {
        shell.desk.failure = Optional.of(FakeDesk.problem("Plugin kuis gagal saat memeriksa isi."));

        Shell.Outcome outcome = shell.run("check", "a.json");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).containsExactly("Plugin kuis gagal saat memeriksa isi.");
    }

    @Test
    void aPluginThatWasBrokenBeforeDoesNotCount() {
        shell.desk.problems.add(FakeDesk.problem("Bukan ZIP."));

        assertThat(shell.run("check", "a.json").code()).isZero();
    }

    @Test
    void textsOfAProjectCannotSteerTheTerminal() {
        shell.desk.find("x", Severity.HINT, "a\u001B[2Jb\nbaris palsu\u202Ec", Place.STEP);

        assertThat(shell.run("check", "a.json").out())
                .startsWith("a.json: saran: issue-analysis: a[2Jb baris palsuc [x]");
    }
}
