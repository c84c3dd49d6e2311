package id.lintas.benchmarks;

import id.lintas.api.HasId;
import id.lintas.api.Records;
import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.ProjectChecker;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a keystroke in a project of 500 items to its findings: edit, encode, decode, all checks of all five plugins. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KeystrokeBenchmark {

    private static final int ITEMS = 500;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private Engine engine;
    private DecodedProject present;
    private Optional<ProjectChecker.Earlier> earlier = Optional.empty();
    private int turn;

    @Setup
    public void prepare() throws IOException, StoreException {
        Path temporary = Files.createTempDirectory("lintas-benchmark");
        Path file = temporary.resolve("many.lintas.json");
        Files.write(file, Samples.withItems(ITEMS));
        engine = new Engine(List.of(Samples.plugins()), temporary.resolve("cache"));
        present = engine.decode(
                new ProjectStore(Samples.folders(temporary)).read(file).project());
    }

    @Benchmark
    public CheckResult keystroke() {
        present = present.next(edited(state("issue-analysis")), engine.steps());
        CheckResult result = engine.check(present, INDONESIAN, earlier);
        earlier = Optional.of(new ProjectChecker.Earlier(present, result, INDONESIAN));
        return result;
    }

    private SectionState.Decoded<?> state(String step) {
        return (SectionState.Decoded<?>) present.section(step).orElseThrow();
    }

    private <D extends Record> CaseProject edited(SectionState.Decoded<D> decoded) {
        D changed = Records.with(decoded.data(), "issues", typed(decoded.data()));
        Section section =
                decoded.step().write(changed, decoded.section(), engine.steps().binder());
        return present.project().withSection(decoded.step().id(), section);
    }

    @SuppressWarnings("unchecked") // the component holds the issues, which are records with an id
    private <E extends Record & HasId> List<E> typed(Record data) {
        List<E> issues = (List<E>) Records.get(data, "issues");
        String first = issues.get(0).id();
        return Records.replace(issues, first, i -> Records.with(i, "statement", "Statement " + turn++));
    }
}
