package id.lintas.plugin.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.api.Verb;
import id.lintas.api.WorksheetStep;
import id.lintas.testkit.StepFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PracticesVerbTest {

    /** Remembers what is said; a search touches no file. */
    private static final class Heard implements Verb.Call {

        private final StepContext context;
        private final List<String> lines = new ArrayList<>();

        Heard(String language) {
            context = StepFixture.of(new PracticeStep()).language(language).context();
        }

        @Override
        public StepContext context() {
            return context;
        }

        @Override
        public void say(String line) {
            lines.add(line);
        }

        @Override
        public void complain(String line) {
            throw new AssertionError(line);
        }

        @Override
        public void print(String text) {
            lines.add(text);
        }

        @Override
        public byte[] read(Path file) {
            throw new AssertionError(file);
        }

        @Override
        public void write(Path file, byte[] bytes) {
            throw new AssertionError(file);
        }

        @Override
        public ProjectView project(Path file) {
            throw new AssertionError(file);
        }

        @Override
        public <D extends Record> Optional<D> data(Path file, WorksheetStep<D> step) {
            throw new AssertionError(file);
        }
    }

    private static List<String> run(String language, String... arguments) throws Verb.Refusal {
        Heard heard = new Heard(language);
        assertThat(new PracticesVerb().run(List.of(arguments), heard)).isEqualTo(Verb.FINE);
        return heard.lines;
    }

    @Test
    void aSearchPrintsIdsScoresAndReasonsInTheLanguageOfTheCall() throws Verb.Refusal {
        List<String> lines = run("id", "search", "pengendalian inflasi daerah", "--top", "1");
        assertThat(lines.get(0)).matches("1\\. id-tpid  \\d+\\.\\d{3}  Tim Pengendalian Inflasi.*");
        assertThat(lines.get(1)).startsWith("   + ").contains("“inflasi”");
        assertThat(run("en", "search", "inflation", "--top=1").get(0)).contains("id-tpid");
        assertThat(run("en", "search", "estonia").get(2)).isEqualTo("   - done in Estonia; whole country, not agency");
    }

    @Test
    void jsonIsWholeAndEscaped() throws Exception {
        List<String> printed = run("id", "search", "satu \"peta\" \\ \t x", "--format", "json", "--top", "3");
        JsonNode json = new ObjectMapper().readTree(String.join("", printed));
        assertThat(json.get("query").asText()).isEqualTo("satu \"peta\" \\ \t x");
        JsonNode first = json.get("results").get(0);
        assertThat(json.get("results")).hasSizeLessThanOrEqualTo(3);
        assertThat(first.get("id").asText()).isEqualTo("id-kebijakan-satu-peta");
        assertThat(first.get("score").asDouble()).isPositive();
        assertThat(first.get("fits").get(0).get("kind").asText()).isIn("problem", "words");
        assertThat(first.get("fits").get(0).get("text").asText()).isNotBlank();
    }

    @Test
    void nothingFoundIsSaidAndIsNoFault() throws Verb.Refusal {
        assertThat(run("id", "search", "qqqzzz")).containsExactly("Tidak ada praktik untuk “qqqzzz”.");
        assertThat(String.join("", run("id", "search", "qqqzzz", "--format=json")))
                .contains("\"results\": []");
    }

    @Test
    void wrongUsageIsRefusedWithASentence() {
        for (String[] wrong : List.of(
                new String[] {},
                new String[] {"search"},
                new String[] {"find", "x"},
                new String[] {"search", "x", "--top"},
                new String[] {"search", "x", "--top", "0"},
                new String[] {"search", "x", "--format", "xml"},
                new String[] {"search", "x", "--what"})) {
            assertThatThrownBy(() -> run("id", wrong)).isInstanceOfSatisfying(Verb.Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(Verb.USAGE);
                assertThat(refusal.sentence()).isNotBlank();
            });
        }
    }
}
