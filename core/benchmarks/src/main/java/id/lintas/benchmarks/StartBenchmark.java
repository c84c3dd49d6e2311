package id.lintas.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the start of a process to its end, which comes when the window has painted: the bare frame, and the workbench with the
 * sample open and checked, with and without the class-data archive that {@code ./lintas} makes. Interleaved; medians.
 */
final class StartBenchmark {

    private static final int ROUNDS = 9;

    private record Variant(String name, List<String> command, List<Double> millis) {}

    private StartBenchmark() {}

    static List<String> run() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("lintas-start");
        Path lintas = Samples.root().resolve("app/target/lintas");
        String classes = jars(lintas.resolve("lib"));
        String own = System.getProperty("java.class.path");
        List<Variant> variants = new ArrayList<>();
        variants.add(variant(
                "bare FlatLaf frame, default flags", home, List.of(), own, List.of(FloorFrame.class.getName())));
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dlintas.home=" + lintas);
        List<String> sample = List.of(
                "id.lintas.app.Main", "--measure-start", Samples.complete().toString());
        variants.add(variant("workbench, no archive", home, quick, classes, sample));
        Path archive = lintas.resolve("lintas.jsa");
        if (Files.exists(archive)) {
            List<String> with = new ArrayList<>(quick);
            with.add("-XX:SharedArchiveFile=" + archive);
            variants.add(variant("workbench, with archive", home, with, classes, sample));
        }
        for (int round = 0; round <= ROUNDS; round++) {
            for (Variant variant : variants) {
                double millis = time(variant.command());
                if (round > 0) {
                    variant.millis().add(millis);
                }
            }
        }
        double floor = median(variants.get(0).millis());
        return variants.stream()
                .map(v -> String.format(
                        "start: %-36s %7.0f ms  %5.2f x floor",
                        v.name(), median(v.millis()), median(v.millis()) / floor))
                .toList();
    }

    private static Variant variant(String name, Path home, List<String> flags, String classes, List<String> main) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.home=" + home));
        command.addAll(flags);
        command.addAll(List.of("-cp", classes));
        command.addAll(main);
        return new Variant(name, command, new ArrayList<>());
    }

    /** In the order of the start script, since the archive holds the class path. */
    private static String jars(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(j -> j.toString().endsWith(".jar"))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(":"));
        }
    }

    private static double time(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("It did not end: " + command.get(command.size() - 1));
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
