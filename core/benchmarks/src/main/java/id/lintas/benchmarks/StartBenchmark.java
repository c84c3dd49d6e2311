package id.lintas.benchmarks;

import com.formdev.flatlaf.FlatLightLaf;
import id.lintas.benchmarks.ColdStart.Run;
import java.awt.AWTException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The table of starts: from the start of the process to the settled picture, seen on the screen from outside. The bare frame
 * with and without an archive of classes, and the workbench as {@code ./lintas} starts it with the complete sample, alone and
 * with two hundred plugins. Interleaved, each with a home of its own; ratios are medians of the ratios within a round.
 */
public final class StartBenchmark {

    private static final int ROUNDS = 11;

    private final Path homes;
    private final Path sample;

    private StartBenchmark(Path homes) throws IOException {
        this.homes = homes;
        this.sample = Files.copy(Samples.complete(), homes.resolve("case.lintas.json"));
    }

    /** @param args the number of rounds, if not {@value #ROUNDS} */
    public static void main(String[] args) throws IOException, InterruptedException, AWTException {
        run(args.length == 0 ? ROUNDS : Integer.parseInt(args[0])).forEach(System.out::println);
    }

    static List<String> run() throws IOException, InterruptedException, AWTException {
        return run(ROUNDS);
    }

    private static List<String> run(int rounds) throws IOException, InterruptedException, AWTException {
        StartBenchmark benchmark = new StartBenchmark(Files.createTempDirectory("lintas-start"));
        return benchmark.measure(new ScreenWatch(), rounds);
    }

    private List<String> measure(ScreenWatch screen, int rounds) throws IOException, InterruptedException {
        Map<ColdStart, List<Run>> runs = new LinkedHashMap<>();
        variants(screen).forEach(v -> runs.put(v, new ArrayList<>()));
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<ColdStart, List<Run>> variant : runs.entrySet()) {
                Run run = variant.getKey().run(screen);
                // The first one fills the caches.
                if (round > 0) {
                    variant.getValue().add(run);
                }
            }
        }
        List<String> lines = new ArrayList<>(table(runs));
        lines.addAll(phases(screen));
        return lines;
    }

    private List<ColdStart> variants(ScreenWatch screen) throws IOException, InterruptedException {
        ManyPlugins.writeTo(home("many").resolve("DATA/lintas/plugins"));
        floorJar();
        Path archive = homes.resolve("floor.jsa");
        start("archive", "training", Map.of(), floor("-XX:ArchiveClassesAtExit=" + archive))
                .run(screen);
        return List.of(
                start("floor", "bare FlatLaf frame, default flags", Map.of(), floor("-Xshare:auto")),
                start(
                        "floor-archive",
                        "bare FlatLaf frame, with an archive",
                        Map.of(),
                        floor("-XX:SharedArchiveFile=" + archive)),
                start("one", "Lintas, the BPS project open", Map.of(), lintas()),
                start("many", "the same with " + ManyPlugins.COUNT + " plugins more", Map.of(), lintas()));
    }

    private Path home(String name) throws IOException {
        return Files.createDirectories(homes.resolve(name));
    }

    private ColdStart start(String home, String name, Map<String, String> environment, List<String> command)
            throws IOException {
        return new ColdStart(name, home(home), environment, command);
    }

    /** Java archives classes out of jars only. */
    private void floorJar() throws IOException {
        String entry = FloorFrame.class.getName().replace('.', '/') + ".class";
        try (InputStream in = FloorFrame.class.getResourceAsStream("/" + entry);
                OutputStream file = Files.newOutputStream(homes.resolve("floor.jar"));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            jar.putNextEntry(new ZipEntry(entry));
            in.transferTo(jar);
            jar.closeEntry();
        }
    }

    private List<String> floor(String flag) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String flatlaf = FlatLightLaf.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String classes = homes.resolve("floor.jar") + File.pathSeparator + flatlaf;
        return List.of(java, flag, "-cp", classes, FloorFrame.class.getName());
    }

    private List<String> lintas() {
        return List.of(Samples.root().resolve("lintas").toString(), "--new-window", sample.toString());
    }

    private List<String> phases(ScreenWatch screen) throws IOException, InterruptedException {
        StartPhases phases = new StartPhases();
        for (int i = 0; i < 5; i++) {
            Path log = homes.resolve("classes-" + i + ".log");
            Run run = start("one", "phases", StartPhases.environment(log), lintas())
                    .run(screen);
            phases.add(log, run.settled());
        }
        return phases.lines();
    }

    private static List<String> table(Map<ColdStart, List<Run>> runs) {
        List<Run> floor = runs.values().iterator().next();
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| start | first picture ms | settled ms | × floor | CPU s | memory MB | × floor |",
                "|---|---|---|---|---|---|---|"));
        runs.forEach((variant, own) -> lines.add(String.format(
                "| %s | %.0f | %.0f | %.2f | %.2f | %.0f | %.2f |",
                variant.name(),
                median(own, Run::first),
                median(own, Run::settled),
                ratio(own, floor, Run::settled),
                median(own, Run::cpu),
                median(own, Run::memory),
                ratio(own, floor, Run::memory))));
        return lines;
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        return Medians.of(runs.stream().map(value::applyAsDouble).toList());
    }

    private static double ratio(List<Run> own, List<Run> floor, ToDoubleFunction<Run> value) {
        return Medians.of(IntStream.range(0, own.size())
                .mapToObj(i -> value.applyAsDouble(own.get(i)) / value.applyAsDouble(floor.get(i)))
                .toList());
    }
}
