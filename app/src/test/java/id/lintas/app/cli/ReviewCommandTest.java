package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.api.CaseText;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.StepStand;
import id.lintas.engine.review.Submission;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewCommandTest {

    private static final Path FOLDER = Path.of("kelas");

    private final Shell shell = new Shell();

    private List<JsonNode> reviews = List.of();

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
                List.of(),
                reviews,
                Optional.empty());
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
                        "file,group,class,title,quiz,errors,warnings,hints,points,reviews,savedBy,savedAt,remark",
                        "a.lintas.json,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",Angkatan 32,Survei,25,0,1,0,,0,,,",
                        "'-b.lintas.json,'+62,Angkatan 32,Survei,25,0,1,0,,0,,,");
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

    private void marked(int level) {
        Review review =
                Review.begin("r-" + level, "Ibu Sari", Instant.EPOCH, "").by(Rubric.usual(), Locale.ENGLISH);
        for (Criterion c : Rubric.usual().criteria()) {
            review = review.withLevel(c.id(), level);
        }
        CaseProject with = Reviews.with(FakeDesk.project("x", "id"), review);
        reviews = with.reviews();
    }

    @Test
    void pointsAreInEveryFormAndTheWorkbookHasMarksAndCommentsBesides() throws JsonProcessingException {
        marked(3);
        handedIn("a.lintas.json", "Kelompok 1");
        assertThat(shell.run("review", "kelas").out()).contains("0 saran, nilai 75");
        assertThat(shell.run("review", "kelas", "--format", "csv").out()).contains("25,0,1,0,75,1,");
        JsonNode json = new ObjectMapper()
                .readTree(shell.run("review", "kelas", "--format", "json").out());
        assertThat(json.at("/files/0/points").asDouble()).isEqualTo(75);
        Shell.Outcome xlsx = shell.run("review", "kelas", "--format", "xlsx", "-o", "nilai.xlsx");
        assertThat(xlsx.code()).isZero();
        assertThat(shell.desk.texts.get(Path.of("nilai.xlsx"))).contains("Kelompok 1", "Ibu Sari");
        assertThat(shell.run("review", "kelas", "--format", "xlsx").code()).isEqualTo(2);
    }

    @Test
    void withoutNamesNoFormTellsTheGroup() {
        marked(3);
        handedIn("kelompok-satu.lintas.json", "Kelompok 1");
        for (String format : List.of("text", "csv", "json", "xlsx")) {
            Shell.Outcome outcome =
                    shell.run("review", "kelas", "--format", format, "--anonymous", "-o", "x." + format);
            assertThat(outcome.code()).isZero();
            assertThat(shell.desk.texts.get(Path.of("x." + format)))
                    .contains("K-01")
                    .doesNotContain("Kelompok 1", "kelompok-satu", "Angkatan 32");
        }
    }
}
