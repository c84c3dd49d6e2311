package id.lintas.benchmarks;

import id.lintas.api.Diagram;
import id.lintas.api.HasId;
import id.lintas.api.Records;
import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.ProjectChecker;
import id.lintas.engine.diagram.Palette;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A keystroke to its findings, and each drawing painted as a window of 1366 × 768 sees it, in {@link LargeProject}. */
public final class LargeProjectBenchmark {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final int WARM_UP = 30;
    private static final int TURNS = 150;
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Engine engine;
    private DecodedProject present;
    private Optional<ProjectChecker.Earlier> earlier = Optional.empty();
    private int turn;

    private LargeProjectBenchmark(Path temporary) throws IOException, StoreException {
        Path file = temporary.resolve("large.lintas.json");
        Files.write(file, LargeProject.file());
        engine = new Engine(List.of(Samples.plugins()), temporary.resolve("cache"));
        present = engine.decode(
                new ProjectStore(Samples.folders(temporary)).read(file).project());
    }

    public static void main(String[] args) throws IOException, StoreException {
        run().forEach(System.out::println);
    }

    public static List<String> run() throws IOException, StoreException {
        LargeProjectBenchmark benchmark = new LargeProjectBenchmark(Files.createTempDirectory("lintas-large"));
        List<String> lines = new ArrayList<>();
        lines.add(line("keystroke to findings, 200/200/400/5,000", times(benchmark::keystroke)));
        for (Diagram diagram : benchmark.diagrams()) {
            String name = String.format("paint %s, %d × %d", diagram.name(), diagram.width(), diagram.height());
            lines.add(line(name, times(() -> paint(diagram))));
        }
        return lines;
    }

    private CheckResult keystroke() {
        SectionState state = present.section("issue-analysis").orElseThrow();
        present = present.next(edited((SectionState.Decoded<?>) state), engine.steps());
        CheckResult result = engine.check(present, INDONESIAN, earlier);
        earlier = Optional.of(new ProjectChecker.Earlier(present, result, INDONESIAN));
        return result;
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
        return Records.replace(issues, issues.get(0).id(), i -> Records.with(i, "statement", "Rumusan " + turn++));
    }

    private List<Diagram> diagrams() {
        return new ProjectReporter(engine.steps())
                .report(present, INDONESIAN).sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(ReportBlock.Drawing.class::isInstance)
                        .map(block -> ((ReportBlock.Drawing) block).diagram())
                        .toList();
    }

    /** The clip is that of the window: a drawing that is longer is scrolled. */
    private static Object paint(Diagram diagram) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setClip(0, 0, WIDTH, HEIGHT);
        diagram.paint(g, new Font(Font.SANS_SERIF, Font.PLAIN, Diagram.TYPE), Palette.light()::color);
        g.dispose();
        return image;
    }

    private static double[] times(java.util.function.Supplier<Object> work) {
        double[] times = new double[TURNS];
        for (int i = -WARM_UP; i < TURNS; i++) {
            long started = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("Nothing was done");
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - started) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static String line(String name, double[] sorted) {
        return String.format(
                "%s: median %6.2f ms, p99 %6.2f ms",
                name, sorted[sorted.length / 2], sorted[(int) (0.99 * (sorted.length - 1))]);
    }
}
