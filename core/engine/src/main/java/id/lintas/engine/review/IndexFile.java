package id.lintas.engine.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.store.format.Digests;
import id.lintas.engine.task.Progress;
import id.lintas.engine.task.Together;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The index of a folder: a first line that says with which plugins it was made and the digest of the rest, then a line of JSON
 * for each submission. If anything about it is not as it should be, there is no index.
 */
final class IndexFile {

    private static final int MOST = 256 << 20;
    private static final int SHAPE = 3;

    private final Path file;
    private final String maker;
    private final ObjectMapper mapper;

    IndexFile(Engine engine, Path place, Path folder) {
        String name = Digests.of(folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        this.file = place.resolve(name.substring(0, 24) + ".index");
        this.maker = maker(engine);
        this.mapper = engine.steps().binder().mapper();
    }

    /** Another program or another plugin may see other gaps. */
    private static String maker(Engine engine) {
        StringBuilder all = new StringBuilder().append(SHAPE).append('\n').append(stamp(program()));
        for (PluginManifest m : engine.steps().host().manifests()) {
            all.append('\n').append(m.id()).append(' ').append(m.version()).append(stamp(m.location()));
        }
        all.append('\n').append(engine.pluginValues().fingerprint());
        return Digests.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Path program() {
        try {
            var source = IndexFile.class.getProtectionDomain().getCodeSource();
            return source == null ? Path.of("") : Path.of(source.getLocation().toURI());
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return Path.of("");
        }
    }

    private static String stamp(Path path) {
        try {
            return " " + Files.size(path) + " "
                    + Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            return " -";
        }
    }

    List<IndexLine> read() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            byte[] bytes = new WholeFile().read(file, MOST);
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            byte[] rest = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
            String head = new String(bytes, 0, end, StandardCharsets.UTF_8);
            return head.equals(head(rest)) ? lines(rest) : List.of();
        } catch (StoreException | IOException e) {
            LoggerFactory.getLogger(IndexFile.class).info("The index {} is made anew", file, e);
            return List.of();
        }
    }

    private String head(byte[] rest) {
        return "lintas-review " + maker + " " + Digests.of(rest);
    }

    private record Line(int start, int end) {}

    /** On all processors, as the texts of a large class take a while. */
    private List<IndexLine> lines(byte[] rest) throws IOException {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] == '\n') {
                lines.add(new Line(start, i));
                start = i + 1;
            }
        }
        ObjectReader reader = mapper.readerFor(IndexLine.class);
        try {
            return Together.each(lines, line -> read(reader, rest, line), Progress.NONE);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static IndexLine read(ObjectReader reader, byte[] rest, Line line) {
        try {
            return reader.readValue(rest, line.start(), line.end() - line.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(List<IndexLine> lines) {
        try {
            ByteArrayOutputStream rest = new ByteArrayOutputStream(1 << 20);
            for (IndexLine line : lines) {
                rest.write(mapper.writeValueAsBytes(line));
                rest.write('\n');
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream(rest.size() + 200);
            all.write((head(rest.toByteArray()) + "\n").getBytes(StandardCharsets.UTF_8));
            rest.writeTo(all);
            new WholeFile().writeInFolder(file, all.toByteArray());
        } catch (StoreException | IOException e) {
            LoggerFactory.getLogger(IndexFile.class).warn("The index {} is not kept: {}", file, e.getMessage());
        }
    }
}
