package id.lintas.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A recovery copy as a power cut leaves it: the window that wrote it is gone, and had no time to take it away. */
final class AbandonedCopy {

    private final Path folder;
    private final Map<String, byte[]> files = new HashMap<>();

    private AbandonedCopy(Path folder) {
        this.folder = folder;
    }

    /** Remembers the copy of a window that is still open. */
    static AbandonedCopy of(Path folder) throws IOException {
        AbandonedCopy copy = new AbandonedCopy(folder);
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> all = found.toList();
            for (Path file : all) {
                copy.files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return copy;
    }

    /** Puts it back, as from a process that began long ago, which nobody finds running. */
    void putBack() throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            String old = file.getKey().equals("about.json")
                    ? text.replaceAll("(?<key>\"started\"\\s*:\\s*\")[^\"]*", "${key}2001-01-01T00:00:00Z")
                    : text;
            Files.writeString(folder.resolve(file.getKey()), old);
        }
    }
}
