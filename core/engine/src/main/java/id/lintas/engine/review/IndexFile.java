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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;
import org.slf4j.LoggerFactory;

/**
 * The index of a folder: a first line that says with which plugins it was made and the checksum of the rest, a table of what
 * many submissions share, then a line of JSON for each. If anything about it is not as it should be, there is no index.
 */
final class IndexFile {

    private static final int MOST = 256 << 20;
    private static final int SHAPE = 4;

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

    List<IndexEntry> read() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            byte[] bytes = new WholeFile().read(file, MOST);
            List<Line> lines = lines(bytes);
            return lines.size() >= 2 && isWhole(bytes, lines.get(0)) ? entries(bytes, lines) : List.of();
        } catch (StoreException | IOException e) {
            LoggerFactory.getLogger(IndexFile.class).info("The index {} is made anew", file, e);
            return List.of();
        }
    }

    private record Line(int start, int end) {}

    private static List<Line> lines(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(new Line(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private boolean isWhole(byte[] bytes, Line first) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, first.end() + 1, bytes.length - first.end() - 1);
        return new String(bytes, 0, first.end(), StandardCharsets.UTF_8).equals(head(sum));
    }

    private String head(CRC32C sum) {
        return "lintas-review " + maker + " " + Long.toHexString(sum.getValue());
    }

    /** On all processors, as the texts of a large class take a while. */
    private List<IndexEntry> entries(byte[] bytes, List<Line> lines) throws IOException {
        ObjectReader shape = mapper.readerFor(IndexTable.Shape.class);
        ObjectReader reader = mapper.readerFor(IndexLine.class);
        try {
            IndexTable table = IndexTable.of(read(shape, IndexTable.Shape.class, bytes, lines.get(1)));
            return Together.each(
                    lines.subList(2, lines.size()),
                    line -> read(reader, IndexLine.class, bytes, line).entry(table),
                    Progress.NONE);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T> T read(ObjectReader reader, Class<T> type, byte[] bytes, Line line) {
        try {
            return type.cast(reader.readValue(bytes, line.start(), line.end() - line.start()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Collection<IndexEntry> entries) {
        IndexTable table = new IndexTable();
        List<Object> values = new ArrayList<>();
        entries.forEach(entry -> values.add(IndexLine.of(entry, table)));
        values.add(0, table.shape());
        try {
            new WholeFile().writeInFolder(file, bytes(Together.each(values, this::line, Progress.NONE)));
        } catch (StoreException | UncheckedIOException e) {
            LoggerFactory.getLogger(IndexFile.class).warn("The index {} is not kept: {}", file, e.getMessage());
        }
    }

    private byte[] line(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(List<byte[]> lines) {
        CRC32C sum = new CRC32C();
        int size = 0;
        for (byte[] line : lines) {
            sum.update(line);
            sum.update('\n');
            size += line.length + 1;
        }
        byte[] head = head(sum).getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(head.length + 1 + size);
        all.put(head).put((byte) '\n');
        lines.forEach(line -> all.put(line).put((byte) '\n'));
        return all.array();
    }
}
