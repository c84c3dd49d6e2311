package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.api.CaseText;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.StepStand;
import id.lintas.engine.review.Submission;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewCommandTest {

    private static final Path FOLDER = Path.of("kelas");

    private final Shell shell = new Shell();

    private void handedIn(String file, String group) {
        Reviewed reviewed = new Reviewed(
                "p",
                "Survei",
                "id",
                new CaseText("", List.of()),
                new GroupInfo(group, "Angkatan 32", "", "", List.of(), Map.of()),
                Optional.empty(),
                List.of(new StepStand("quiz", 1, 0.25, 0, 1, 0)),
                List.of(),
                List.of());
        shell.desk.rows.add(
                new ReviewRow(new Submission(FOLDER, FOLDER.resolve(file), ""), Optional.of(reviewed), locale -> ""));
    }

    private void unreadable(String file) {
        shell.desk.rows.add(new ReviewRow(
                new Submission(FOLDER, FOLDER.resolve(file), ""), Optional.empty(), locale -> "Terpotong."));
    }

    @Test
    void eachSubmissionIsALineAndOneThatCannotBeReadSaysWhy() {
        handedIn("a.lintas.json", "Kelompok 1");
        unreadable("b.lintas.json");
        Shell.Outcome outcome = shell.run("review", "kelas");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out().lines())
                .containsExactly(
                        "a.lintas.json: Kelompok 1, 25 %, 0 wajib, 1 periksa, 0 saran",
                        "b.lintas.json: Terpotong.", "2 berkas, 1 tidak terbaca");
    }

    @Test
    void aSpreadsheetTakesNoCellForAFormula() {
        handedIn("a.lintas.json", "=HYPERLINK(\"http://x\",\"y\")");
        handedIn("-b.lintas.json", "+62");
        Shell.Outcome outcome = shell.run("review", "kelas", "--format", "csv");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "file,group,class,title,quiz,errors,warnings,hints,savedBy,savedAt,remark",
                        "a.lintas.json,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",Angkatan 32,Survei,25,0,1,0,,,",
                        "'-b.lintas.json,'+62,Angkatan 32,Survei,25,0,1,0,,,");
    }

    @Test
    void jsonTellsProgramsTheSame() throws JsonProcessingException {
        handedIn("a.lintas.json", "Kelompok 1");
        unreadable("b.lintas.json");
        JsonNode files = new ObjectMapper()
                .readTree(shell.run("review", "kelas", "--format", "json").out())
                .path("files");
        assertThat(files.at("/0/steps/quiz").asInt()).isEqualTo(25);
        assertThat(files.at("/0/counts/warning").asInt()).isEqualTo(1);
        assertThat(files.at("/1/readable").asBoolean()).isFalse();
        assertThat(files.at("/1/remark").asText()).isEqualTo("Terpotong.");
    }
}
