package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.StepContext;
import id.lintas.engine.Engine;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.report.MarkdownReport;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.LoadedStep;
import id.lintas.engine.text.Texts;
import id.lintas.engine.worksheet.PackAdvice;
import id.lintas.engine.worksheet.PackReader;
import id.lintas.engine.worksheet.WorksheetPack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample packs with the real archives of the five plugins. */
class SamplePacksTest {

    private static final Path SAMPLES = Path.of("../samples/packs");

    /** What would tell of the course that the program was first made for. */
    private static final Pattern COURSE =
            Pattern.compile("\\bWoG\\b|whole.of.gov|CPNS|\\bJORR\\b|\\bBPS\\b|\\bBKN\\b|[Tt]ayangan|\\b[Ss]lides?\\b");

    @TempDir
    private Path temp;

    private final PackReader reader = new PackReader();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    private Engine engine() {
        return new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
    }

    private WorksheetPack pack(Path file) throws IOException {
        return reader.read(Files.readAllBytes(file)).pack().orElseThrow();
    }

    private WorksheetPack school() throws IOException {
        return pack(SAMPLES.resolve("school-disaster-drill.lintas-pack.json"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTaskAndEveryTextThatAPackWordsIsKnown(Path file) throws IOException {
        assertThat(new PackAdvice(engine().steps()).of(pack(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCaseStartsAProjectThatCanBeChecked(Path file) throws IOException {
        Engine engine = engine();
        WorksheetPack pack = pack(file);
        for (var starter : pack.cases()) {
            CaseProject project = engine.starter().start(pack, starter, Texts.INDONESIAN);
            var result = engine.check(engine.decode(project), Texts.INDONESIAN);
            assertThat(result.steps())
                    .hasSameSizeAs(pack.steps())
                    .allSatisfy(s -> assertThat(s.parts()).isNotEmpty());
        }
        assertThat(engine.guard().problems()).isEmpty();
    }

    @Test
    void inThePackOnAnotherSubjectNothingSpeaksOfTheCourse() throws Exception {
        Engine engine = engine();
        WorksheetPack pack = school();
        assertThat(COURSE.matcher(pack.tree().toString()).find()).isFalse();
        CaseProject project = engine.starter().start(pack, pack.cases().get(0), Texts.INDONESIAN);
        DecodedProject decoded = engine.decode(project);
        List<String> found = new ArrayList<>();
        for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
            for (String step : pack.steps()) {
                LoadedStep<?> loaded = engine.steps().find(step).orElseThrow();
                StepContext context = decoded.context(loaded, locale);
                found.addAll(told(step, context, keys(loaded)));
                found.addAll(told(step, engine.steps().title(project, step, locale)));
                found.addAll(told(step, engine.steps().summary(project, step, locale)));
            }
            String report = new MarkdownReport().render(new ProjectReporter(engine.steps()).report(decoded, locale));
            found.addAll(told("report", report));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> told(String step, StepContext context, List<String> keys) {
        List<String> found = new ArrayList<>();
        for (String key : keys) {
            context.findText(key)
                    .filter(text -> COURSE.matcher(text).find())
                    .ifPresent(text -> found.add(step + " " + key + "=" + text));
        }
        return found;
    }

    private static List<String> told(String place, String text) {
        return text.lines()
                .filter(line -> COURSE.matcher(line).find())
                .map(line -> place + ": " + line)
                .toList();
    }

    private static List<String> keys(LoadedStep<?> step) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = step.step().getClass().getResourceAsStream("messages_id.properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().sorted().toList();
    }

    @Test
    void itsRubricIsInTheProjectWithItsWeights() throws IOException {
        Engine engine = engine();
        WorksheetPack pack = school();
        CaseProject project = engine.starter().start(pack, pack.cases().get(0), Texts.INDONESIAN);
        Rubric rubric = Rubric.of(project.worksheet().settings());
        assertThat(rubric.criteria()).extracting(Criterion::weight).containsExactly(30, 40, 20, 10);
        assertThat(rubric.criteria().get(1).name().in(Locale.ENGLISH)).isEqualTo("Rencana");
    }
}
