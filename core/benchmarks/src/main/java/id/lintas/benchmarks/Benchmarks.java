package id.lintas.benchmarks;

import id.lintas.engine.store.StoreException;
import id.lintas.plugin.practice.search.PracticeSearchBenchmark;
import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs all of them and prints one line for each, with its ratio. Takes some minutes; see {@code CONTRIBUTING.md}. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args)
            throws RunnerException, IOException, InterruptedException, StoreException, AWTException {
        List<String> lines = new ArrayList<>();
        lines.addAll(store());
        lines.addAll(MemoryBenchmark.run());
        lines.addAll(ClassBenchmark.run());
        lines.addAll(keystroke());
        lines.addAll(PracticeSearchBenchmark.run(Files.readString(Samples.root()
                .resolve("plugins/best-practices/src/main/resources/id/lintas/plugin/practice/practices.json"))));
        lines.addAll(LargeProjectBenchmark.run());
        if (GraphicsEnvironment.isHeadless()) {
            lines.add("start: not measured, there is no display");
        } else {
            lines.addAll(StartBenchmark.run());
        }
        System.out.println();
        lines.forEach(System.out::println);
    }

    private static List<String> store() throws RunnerException {
        Map<String, Double> medians = new HashMap<>();
        Options options = new OptionsBuilder()
                .include(StoreBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(15)
                .measurementIterations(25)
                .jvmArgsAppend("-Xmx1g", "-Dlintas.root=" + Samples.root())
                .build();
        for (RunResult result : new Runner(options).run()) {
            medians.put(result.getPrimaryResult().getLabel(), statistics(result).getPercentile(50));
        }
        return List.of(ratio("open", medians), ratio("save", medians));
    }

    private static String ratio(String name, Map<String, Double> medians) {
        double ours = medians.get(name);
        double floor = medians.get(name + "Floor");
        return String.format(
                "%s 10 MB: %7.1f ms, raw Jackson %7.1f ms  %5.2f x floor", name, ours, floor, ours / floor);
    }

    private static List<String> keystroke() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(KeystrokeBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend(
                        "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dlintas.root=" + Samples.root())
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return results.stream()
                .map(Benchmarks::statistics)
                .map(s -> String.format(
                        "keystroke to findings, 500 items: median %5.2f ms, p99 %5.2f ms",
                        s.getPercentile(50), s.getPercentile(99)))
                .toList();
    }

    private static Statistics statistics(RunResult result) {
        return result.getPrimaryResult().getStatistics();
    }
}
