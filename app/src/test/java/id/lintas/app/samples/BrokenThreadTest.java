package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.Dismissals;
import id.lintas.engine.check.ProjectChecker.Earlier;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread as it is drawn and as it is checked is one, with the real plugins. */
class BrokenThreadTest {

    private static final Path SAMPLE = Path.of("../samples/projects/bps-survei-terintegrasi.lintas.json");

    @TempDir
    private Path temp;

    private Engine engine;
    private CaseProject sample;

    @BeforeEach
    void read() throws StoreException {
        engine = new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
        sample = new ProjectStore(UserFolders.portable(temp)).read(SAMPLE).project();
    }

    @Test
    void anyLinkThatIsDeletedGivesExactlyTheFindingsOfItsOwnOpenEnds() {
        int deleted = 0;
        for (int seed = 0; seed < 200; seed++) {
            ThreadedProject generated = new ThreadedProject(sample, new Random(seed));
            DecodedProject whole = engine.decode(generated.project());
            CheckResult before = engine.check(whole, Texts.INDONESIAN);
            assertThat(whole.thread().ends()).as("seed %d", seed).isEmpty();
            for (ThreadedProject.Joint joint : generated.joints()) {
                DecodedProject broken = whole.next(generated.without(joint), engine.steps());
                CheckResult after = engine.check(
                        broken, Texts.INDONESIAN, Optional.of(new Earlier(whole, before, Texts.INDONESIAN)));
                List<String> fresh = findings(after);
                findings(before).forEach(fresh::remove);
                assertThat(fresh)
                        .as("seed %d without %s", seed, joint)
                        .containsExactlyInAnyOrderElementsOf(generated.expected(joint));
                assertThat(findings(after)).as("none is lost").containsAll(findings(before));
                assertThat(broken.thread().ends()).hasSameSizeAs(fresh);
                deleted++;
            }
        }
        assertThat(deleted).isGreaterThan(1_000);
    }

    @Test
    void aHintOfTheThreadThatIsPutAsideStaysAsideAndIsToldOnce() {
        DecodedProject decoded = engine.decode(sample);
        CheckResult first = engine.check(decoded, Texts.INDONESIAN);
        var hint = first.step("obstacle-estimation").orElseThrow().findings().stream()
                .filter(f -> f.id().equals("thread-open"))
                .findFirst()
                .orElseThrow();
        DecodedProject aside = decoded.next(Dismissals.dismiss(sample, "obstacle-estimation", hint), engine.steps());

        CheckResult second =
                engine.check(aside, Texts.INDONESIAN, Optional.of(new Earlier(decoded, first, Texts.INDONESIAN)));
        CheckResult third =
                engine.check(aside, Texts.INDONESIAN, Optional.of(new Earlier(aside, second, Texts.INDONESIAN)));

        for (CheckResult result : List.of(second, third)) {
            assertThat(result.step("obstacle-estimation").orElseThrow().findings())
                    .doesNotContain(hint);
            assertThat(result.step("obstacle-estimation").orElseThrow().dismissed())
                    .containsOnlyOnce(hint);
        }
    }

    private static List<String> findings(CheckResult result) {
        List<String> all = new ArrayList<>();
        result.steps()
                .forEach(s -> s.findings()
                        .forEach(f -> all.add(s.step() + " " + f.id() + "@"
                                + f.place().item() + "." + f.place().field())));
        return all;
    }
}
