package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Severity;
import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the real archives of the five plugins, as the command line uses them. */
class SampleProjectsTest {

    private static final Path SAMPLES = Path.of("../samples/projects");

    @TempDir
    private Path temp;

    private Engine engine() {
        return new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
    }

    private CheckResult check(Engine engine, String sample, String language) throws StoreException {
        ProjectStore store = new ProjectStore(UserFolders.portable(temp));
        return engine.check(
                engine.decode(store.read(SAMPLES.resolve(sample)).project()), Locale.forLanguageTag(language));
    }

    private static List<String> findings(CheckResult result) {
        return result.steps().stream()
                .flatMap(s -> s.findings().stream()
                        .map(f -> s.step() + " " + f.severity() + " " + f.id() + "@"
                                + f.place().item() + "." + f.place().field()))
                .toList();
    }

    @Test
    void theCompleteSampleHasNothingThatIsRequiredOrDoubtful() throws StoreException {
        Engine engine = engine();
        CheckResult result = check(engine, "bps-survei-terintegrasi.lintas.json", "id");
        assertThat(result.count(Severity.ERROR)).isZero();
        assertThat(result.count(Severity.WARNING)).isZero();
        assertThat(result.share()).isEqualTo(1.0);
        assertThat(engine.guard().problems()).extracting(PluginProblem::plugin).isEmpty();
    }

    @Test
    void inTheHalfFilledSampleEachPlantedGapIsFoundAndNothingElse() throws IOException, StoreException {
        List<String> planted = Files.readAllLines(SAMPLES.resolve("bps-setengah-terisi.expected"));
        assertThat(findings(check(engine(), "bps-setengah-terisi.lintas.json", "id")))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bps-survei-terintegrasi.lintas.json", "bps-setengah-terisi.lintas.json"})
    void bothLanguagesFindTheSame(String sample) throws StoreException {
        Engine engine = engine();
        assertThat(findings(check(engine, sample, "en"))).isEqualTo(findings(check(engine, sample, "id")));
    }
}
