package id.lintas.plugin.quiz.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.api.Verb;
import id.lintas.api.WorksheetStep;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.QuizStep;
import id.lintas.plugin.quiz.Samples;
import id.lintas.testkit.StepFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizVerbTest {

    private final Shell shell = new Shell();

    private int run(String... arguments) throws Verb.Refusal {
        return new QuizVerb().run(List.of(arguments), shell);
    }

    private String written(String file) {
        return new String(shell.files.get(file), StandardCharsets.UTF_8);
    }

    @Test
    void aFileBecomesAnotherByTheEndings() throws Verb.Refusal {
        shell.files.put("a.gift", "Apa?{=ya ~tidak}".getBytes(StandardCharsets.UTF_8));
        assertThat(run("convert", "a.gift", "b.txt")).isZero();
        assertThat(written("b.txt")).isEqualTo("Apa?\nA) ya\nB) tidak\nANSWER: A\n");
        assertThat(shell.said).containsExactly("b.txt: 1 soal ditulis.");
    }

    @Test
    void optionsNameTheFormatsAndWhatIsLeftOutGivesOne() throws Verb.Refusal {
        shell.files.put("a.dat", "Apa?{=ya ~tidak}\n\nCerita.{}".getBytes(StandardCharsets.UTF_8));
        assertThat(run("convert", "--from", "gift", "a.dat", "b.dat", "--to", "moodle-xml"))
                .isEqualTo(Verb.FAULTY);
        assertThat(written("b.dat")).startsWith("<?xml");
        assertThat(shell.said)
                .containsExactly("! a.dat:3: Soal uraian; kuis hanya memuat pilihan ganda.", "b.dat: 1 soal ditulis.");
    }

    @Test
    void theQuizOfAProjectGoesOut() throws Verb.Refusal {
        assertThat(run("convert", "kelompok.lintas.json", "kuis.csv")).isZero();
        assertThat(written("kuis.csv")).contains("satelit", "issue-analysis:i2");
        assertThat(shell.said).containsExactly("kuis.csv: 5 soal ditulis.");
    }

    @Test
    void whereNothingCanBeReadNothingIsWritten() throws Verb.Refusal {
        shell.files.put("a.gift", new byte[0]);
        assertThat(run("convert", "a.gift", "b.csv")).isEqualTo(Verb.FAULTY);
        assertThat(shell.files).doesNotContainKey("b.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "convert",
                "convert a.gift",
                "convert a.gift b.csv c.xml",
                "convert a.gift b.csv --to qti",
                "convert a.gift b.csv --to",
                "convert a.gift b.lintas.json",
                "take"
            })
    void wrongUsageEndsWithASentence(String line) {
        shell.files.put("a.gift", new byte[0]);
        assertThatThrownBy(() -> run(line.isEmpty() ? new String[0] : line.split(" ")))
                .isInstanceOfSatisfying(Verb.Refusal.class, e -> {
                    assertThat(e.code()).isEqualTo(Verb.USAGE);
                    assertThat(e.sentence()).doesNotContain("«").isNotBlank();
                });
    }

    private static final class Shell implements Verb.Call {

        private final Map<String, byte[]> files = new HashMap<>();
        private final List<String> said = new ArrayList<>();

        @Override
        public StepContext context() {
            return StepFixture.of(new QuizStep()).context(Quiz.empty());
        }

        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public void complain(String line) {
            said.add("! " + line);
        }

        @Override
        public void print(String text) {
            said.add("= " + text);
        }

        @Override
        public byte[] read(Path file) {
            return files.getOrDefault(file.toString(), new byte[0]);
        }

        @Override
        public void write(Path file, byte[] bytes) {
            files.put(file.toString(), bytes);
        }

        @Override
        public ProjectView project(Path file) {
            return Samples.project().context(Samples.complete()).project();
        }

        @Override
        public <D extends Record> Optional<D> data(Path file, WorksheetStep<D> step) {
            return Optional.of(step.dataType().cast(Samples.complete()));
        }
    }
}
