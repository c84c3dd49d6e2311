package id.lintas.engine.classquiz.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import id.lintas.engine.classquiz.QuizProblem;
import id.lintas.engine.classquiz.Quizzes;
import id.lintas.engine.classquiz.result.ClassResults.LeftOutResult.Reason;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassResultsTest {

    private final ClassQuiz quiz = Quizzes.six();
    private final Map<String, QuizResult> results = new LinkedHashMap<>();

    @TempDir
    Path folder;

    /** @param chosen pairs of question and place */
    private QuizResult answer(String group, String name, String time, Object... chosen) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i += 2) {
            answers.put((String) chosen[i], (Integer) chosen[i + 1]);
        }
        return new QuizResult(quiz.id(), group, name, 1, time, answers);
    }

    private ClassResults class3() {
        results.put("1.json", answer("Kelompok 1", "Ani", "2026-05-01T08:00Z", "b1", 2, "b2", 3, "c1", 0));
        results.put("2.json", answer("Kelompok 1", "Budi", "2026-05-01T08:01Z", "b1", 2, "b2", -1, "c1", 1));
        results.put("3.json", answer("Kelompok 2", "", "2026-05-01T08:02Z", "a1", 0, "a2", 0, "c1", 0));
        results.put(
                "4.json",
                answer("", "Cici", "2026-05-01T08:03Z", "a1", 1, "a2", 1, "b1", 0, "b2", 3, "c1", 2, "ab", 1));
        return ClassResults.of(quiz, results);
    }

    @Test
    void everyParticipantAndGroupHasAScoreOutOfWhatWasAsked() {
        ClassResults all = class3();

        assertThat(all.participants())
                .extracting(p -> p.name() + " " + p.right() + "/" + p.answered() + "/" + p.asked())
                .containsExactly("Cici 3/6/6", "Ani 3/3/3", "Budi 1/2/3", " 2/3/3");
        assertThat(all.groups()).extracting(GroupScore::group).containsExactly("", "Kelompok 1", "Kelompok 2");
        assertThat(all.groups().get(1).share()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(all.test().attempts()).isEqualTo(4);
        assertThat(all.test().complete()).isFalse();
        assertThat(all.test().mean()).hasValueCloseTo((6 + 2 + 4 + 3) / 4.0, within(1e-12));
    }

    @Test
    void everyQuestionCountsWhatWasChosen() {
        QuestionResult c1 = class3().questions().get(4);
        assertThat(c1.counts()).containsExactly(2, 1, 1, 0);
        assertThat(c1.statistics().asked()).isEqualTo(4);
        assertThat(c1.statistics().facility()).hasValueCloseTo(50.0, within(1e-9));
        assertThat(c1.statistics().guess()).hasValueCloseTo(25.0, within(1e-9));
        assertThat(c1.share(1)).isEqualTo(.25);
        QuestionResult b2 = class3().questions().get(3);
        assertThat(b2.skipped()).isEqualTo(1);
        assertThat(b2.counts()).containsExactly(0, 0, 0, 2);
    }

    @Test
    void whatDoesNotFitIsLeftOutWithItsReason() {
        class3();
        results.put("5.json", answer("Kelompok 1", "ani", "2026-05-01T09:00Z", "b1", 0));
        results.put("6.json", results.get("3.json"));
        results.put("7.json", answer("Kelompok 2", "", "2026-05-01T08:02Z", "zz", 0));
        results.put("8.json", answer("Kelompok 2", "", "2026-05-01T08:02Z", "a1", 9));
        results.put("9.json", new QuizResult("lain", "", "", 1, "", Map.of()));
        ClassResults all = ClassResults.of(quiz, results);
        assertThat(all.participants()).hasSize(4);
        assertThat(all.leftOut())
                .extracting(ClassResults.LeftOutResult::reason)
                .containsExactlyInAnyOrder(
                        Reason.AGAIN, Reason.COPY, Reason.UNKNOWN, Reason.UNKNOWN, Reason.OTHER_QUIZ);
    }

    @Test
    void anAnswerToAQuestionOfTheOwnGroupDoesNotCount() {
        results.put("x", answer("Kelompok 1", "Ani", "", "a1", 0, "ab", 1, "c1", 3));
        ClassResults all = ClassResults.of(quiz, results);
        assertThat(all.participants()).singleElement().satisfies(p -> {
            assertThat(p.asked()).isEqualTo(1);
            assertThat(p.right()).isZero();
        });
        assertThat(all.questions().get(0).counts()).containsOnly(0);
    }

    private static String result(String quiz, String answers) {
        return "{\"format\": \"lintas-quiz-result\", \"formatVersion\": 1, \"quiz\": \"" + quiz
                + "\", \"group\": \"K\\u202E\\n1\", \"name\": \"\", \"seed\": 3, \"handedInAt\": \"\", \"answers\": "
                + answers + "}";
    }

    @Test
    void aFolderAnArchiveAndARenamedFileAreReadAndTheRestIsPassedBy() throws IOException {
        Files.writeString(
                folder.resolve("a.lintas-result (1).json"), result("x", "[{\"question\": \"a1\", \"chosen\": 2}]"));
        Files.writeString(folder.resolve("catatan.json"), "{\"a\": 1}");
        Files.writeString(folder.resolve("rusak.lintas-result.json"), "{\"format\": ");
        Files.write(folder.resolve("kuis.lintas-quiz.json"), ClassQuizFile.write(quiz));
        try (OutputStream out = Files.newOutputStream(folder.resolve("lms.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("dalam/b.lintas-result.json"));
            zip.write(result("x", "[{\"question\": \"a1\", \"chosen\": null}]").getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("rusak.zip"), "PK");

        ResultFiles files = ResultFiles.read(List.of(folder), Progress.NONE);

        assertThat(files.results().keySet().stream().map(n -> n.replace('\\', '/')))
                .containsExactly("a.lintas-result (1).json", "lms.zip › dalam/b.lintas-result.json");
        assertThat(files.results().values()).extracting(QuizResult::group).containsOnly("K 1");
        assertThat(files.quizzes()).containsExactly(quiz);
        assertThat(files.closed()).singleElement().satisfies(c -> {
            assertThat(c.file()).isEqualTo("rusak.lintas-result.json");
            assertThat(c.reason().apply(Texts.INDONESIAN)).startsWith("Baris 1");
        });
        assertThat(ResultFiles.read(List.of(folder.resolve("catatan.json")), Progress.NONE)
                        .closed())
                .hasSize(1);
    }

    @Test
    void aHostileResultIsRefused() {
        for (String answers : List.of(
                "3",
                "[{}]",
                "[{\"question\": \"a\", \"chosen\": 1e9}]",
                "[{\"question\": \"a\", \"chosen\": -4}]",
                "[{\"question\": \"a\", \"chosen\": 1}, {\"question\": \"a\", \"chosen\": 2}]",
                "[".repeat(900))) {
            assertThatThrownBy(() -> QuizResult.read(result("x", answers).getBytes(StandardCharsets.UTF_8)))
                    .as(answers)
                    .isInstanceOf(QuizProblem.class);
        }
    }
}
