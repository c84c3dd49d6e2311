package id.lintas.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bytes that opening and saving 10 MB allocate, beside the raw tree on the same bytes. */
final class MemoryBenchmark {

    private MemoryBenchmark() {}

    private interface Work {
        Object run() throws IOException, StoreException;
    }

    static List<String> run() throws IOException, StoreException {
        Path temporary = Files.createTempDirectory("lintas-benchmark");
        Path file = temporary.resolve("large.lintas.json");
        Files.write(file, Samples.ofSize(10 << 20));
        ProjectStore store = new ProjectStore(Samples.folders(temporary));
        OpenedProject opened = store.read(file);
        JsonNode tree = Samples.MAPPER.readTree(Files.readAllBytes(file));
        double openFloor = allocated(() -> Samples.MAPPER.readTree(Files.readAllBytes(file)));
        double open = allocated(() -> store.read(file));
        double saveFloor =
                allocated(() -> Samples.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
        double save = allocated(() -> store.write(
                opened.project().withTitle("T" + System.nanoTime()), temporary.resolve("saved.lintas.json"), ""));
        return List.of(line("open 10 MB, allocated", open, openFloor), line("save 10 MB, allocated", save, saveFloor));
    }

    private static String line(String name, double ours, double floor) {
        return String.format("memory: %-34s %7.1f MB  %5.2f x floor", name, ours, ours / floor);
    }

    /** In MB; the second of two runs, so that classes are loaded. */
    private static double allocated(Work work) throws IOException, StoreException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return (threads.getCurrentThreadAllocatedBytes() - before) / 1e6;
    }
}
