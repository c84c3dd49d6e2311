package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.engine.classquiz.Asker;
import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import id.lintas.engine.classquiz.CollectedQuestions;
import id.lintas.engine.classquiz.LeftOut;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.VerbDeclaration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizCommandTest {

    private static final Asker ONE = new Asker("Kelompok 1", "", "a.lintas.json", "2");

    private final Shell shell = new Shell();
    private final ClassQuiz quiz = new ClassQuiz(
            "Kuis",
            "id",
            List.of(
                    new ClassQuestion("q1", "=Apa itu WoG?", List.of("ya", "tidak", "mungkin"), 0, "", List.of(ONE)),
                    new ClassQuestion(
                            "q2",
                            "Siapa?",
                            List.of("BPS", "ANRI"),
                            1,
                            "",
                            List.of(new Asker("Kelompok 2", "", "b.lintas.json", "1")))));

    @TempDir
    Path folder;

    @BeforeEach
    void collected() {
        shell.desk.collected = Optional.of(new CollectedQuestions(
                quiz, List.of(), List.of(new LeftOut(ONE, "Apa?", LeftOut.Reason.ANSWER)), List.of(), List.of()));
    }

    @Test
    void thePageIsWrittenWithItsKeyBesideIt() {
        Shell.Outcome outcome = shell.run("quiz", "collect", "kelas", "-o", "keluar/kuis.html");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "Kunci: keluar" + java.io.File.separator
                                + "kuis.lintas-quiz.json. Jangan dibagikan; diperlukan untuk membaca hasil.",
                        "keluar" + java.io.File.separator + "kuis.html: 2 soal dari 2 kelompok");
        assertThat(outcome.err().lines())
                .containsExactly("Kelompok 1, soal 2: tidak diambil, jawaban benarnya belum ditandai.");
        assertThat(shell.desk.texts.get(Path.of("keluar/kuis.html"))).startsWith("<!DOCTYPE html>");
        assertThat(shell.desk.texts.get(Path.of("keluar/kuis.lintas-quiz.json")))
                .isEqualTo(new String(ClassQuizFile.write(quiz), StandardCharsets.UTF_8));
    }

    @Test
    void otherFormatsComeFromPlugins() {
        assertThat(shell.run("quiz", "collect", "kelas", "-o", "kuis.md").code())
                .isZero();
        assertThat(shell.desk.texts).containsEntry(Path.of("kuis.md"), "md");
        assertThat(shell.run("quiz", "collect", "kelas", "-o", "kuis.pdf").code())
                .isEqualTo(1);
        Shell.Outcome unknown = shell.run("quiz", "collect", "kelas", "-o", "kuis.rtf");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("rtf", "json, html, md, pdf");
    }

    @Test
    void aProjectIsNotWrittenOverAndNothingIsAnEmptyQuiz() {
        assertThat(shell.run("quiz", "collect", "kelas", "-o", "a.lintas.json").code())
                .isEqualTo(2);
        shell.desk.collected = Optional.of(new CollectedQuestions(
                new ClassQuiz("Kuis", "id", List.of()), List.of(), List.of(), List.of(), List.of()));
        assertThat(shell.run("quiz", "collect", "kelas", "-o", "a.json").code()).isEqualTo(1);
        assertThat(shell.desk.texts).isEmpty();
    }

    private void handIn(String name, String group, int chosen) throws IOException {
        Files.writeString(
                folder.resolve(name + ".lintas-result.json"),
                "{\"format\": \"lintas-quiz-result\", \"formatVersion\": 1, \"quiz\": \"" + quiz.id()
                        + "\", \"group\": \""
                        + group + "\", \"name\": \"" + name + "\", \"seed\": 1, \"handedInAt\": \"\","
                        + " \"answers\": [{\"question\": \"q1\", \"chosen\": " + chosen
                        + "}, {\"question\": \"q2\", \"chosen\": null}]}");
    }

    @Test
    void statisticsNeedTheQuizBesideTheResultsOrNamed() throws IOException {
        handIn("ani", "", 0);
        assertThat(shell.run("quiz", "statistics", folder.toString()).code()).isEqualTo(2);
        Path key = Files.write(folder.resolve("kunci.lintas-quiz.json"), ClassQuizFile.write(quiz));
        Shell.Outcome beside = shell.run("quiz", "statistics", folder.toString());
        assertThat(beside.code()).isZero();
        assertThat(beside.out()).contains("Kuis: 2 soal, 1 peserta", "A* 1  B 0  C 0  kosong 0");
        Path named = Files.move(key, folder.resolveSibling(folder.getFileName() + "-kunci.json"));
        assertThat(shell.run("quiz", "statistics", folder.toString(), "--quiz", named.toString())
                        .out())
                .isEqualTo(beside.out());
        Files.delete(named);
    }

    @Test
    void tablesAreSafeForSpreadsheetsAndProgramsGetNumbers() throws IOException {
        handIn("=ani", "", 0);
        handIn("budi", "", 1);
        handIn("cici", "Kelompok 2", 0);
        Files.write(folder.resolve("kunci.lintas-quiz.json"), ClassQuizFile.write(quiz));
        String csv = shell.run("quiz", "statistics", folder.toString(), "--format", "csv")
                .out();
        assertThat(csv.lines())
                .startsWith(
                        "number,id,stem,groups,correct,asked,facility,sd,guess,intended,effective,discrimination,efficiency,"
                                + "skipped,A,B,C")
                .anyMatch(l -> l.startsWith("1,q1,'=Apa itu WoG?,Kelompok 1,A,3,66.6667,57.735,33.3333,50,100,"));
        assertThat(shell.run("quiz", "statistics", folder.toString(), "--format", "csv", "--table", "participants")
                        .out())
                .contains(",'=ani,1,1,2,50,")
                .contains("Kelompok 2,cici,1,1,1,100,");
        JsonNode json = new ObjectMapper()
                .readTree(shell.run("quiz", "statistics", folder.toString(), "--format", "json")
                        .out());
        assertThat(json.at("/questions/0/options/0/count").asInt()).isEqualTo(2);
        assertThat(json.at("/test/complete").asBoolean()).isFalse();
        assertThat(json.at("/groups/1/group").asText()).isEqualTo("Kelompok 2");
    }

    @Test
    void wordsThatTheGroupDoesNotKnowGoToThePluginAndStandInItsHelp() {
        shell.desk.plugins.add(new PluginManifest(
                "quiz",
                "1.0.0",
                "*",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(new VerbDeclaration("quiz", Map.of("id", "Ubah soal."), "convert IN OUT")),
                List.of(),
                List.of(),
                Map.of(),
                Path.of("x.zip")));

        assertThat(shell.run("quiz", "convert", "a", "b").out().strip()).isEqualTo("quiz [convert, a, b]");
        assertThat(shell.run("quiz", "--help").out())
                .contains("collect", "statistics", "lintas quiz convert IN OUT: Ubah soal.");
        assertThat(shell.run("quiz").code()).isEqualTo(2);
        assertThat(shell.run("--help").out()).containsOnlyOnce("  quiz");
    }
}
