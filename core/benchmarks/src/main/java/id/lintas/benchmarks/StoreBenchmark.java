package id.lintas.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.SavedProject;
import id.lintas.engine.store.StoreException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Opening and saving a project of 10 MB, beside raw Jackson on the same bytes. The floors read the file and build the tree,
 * and write the tree indented into a file that is forced to the disk. A save of ours also keeps a backup and a revision.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StoreBenchmark {

    private static final int BYTES = 10 << 20;

    private ProjectStore store;
    private Path file;
    private Path target;
    private CaseProject project;
    private JsonNode tree;
    private ObjectWriter writer;
    private int turn;

    @Setup
    public void prepare() throws IOException, StoreException {
        Path temporary = Files.createTempDirectory("lintas-benchmark");
        store = new ProjectStore(Samples.folders(temporary));
        file = temporary.resolve("large.lintas.json");
        target = temporary.resolve("saved.lintas.json");
        Files.write(file, Samples.ofSize(BYTES));
        project = store.read(file).project();
        tree = Samples.MAPPER.readTree(Files.readAllBytes(file));
        writer = Samples.MAPPER.writerWithDefaultPrettyPrinter();
    }

    @Benchmark
    public OpenedProject open() throws StoreException {
        return store.read(file);
    }

    @Benchmark
    public JsonNode openFloor() throws IOException {
        return Samples.MAPPER.readTree(Files.readAllBytes(file));
    }

    @Benchmark
    public SavedProject save() throws StoreException {
        return store.write(project.withTitle("Title " + turn++), target, "");
    }

    @Benchmark
    public long saveFloor() throws IOException {
        try (FileOutputStream out = new FileOutputStream(target.toFile())) {
            writer.writeValue(new Unclosed(out), tree);
            out.getFD().sync();
        }
        return Files.size(target);
    }
}
