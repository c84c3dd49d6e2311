package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Packs for tests. */
final class Packs {

    static final Path SAMPLES = Path.of("../../samples/packs");

    private Packs() {}

    /** The smallest pack that can be used, to be changed. */
    static ObjectNode small() {
        return tree(bytes("/packs/small.lintas-pack.json"));
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Packs.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static ObjectNode tree(byte[] bytes) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> samples() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
