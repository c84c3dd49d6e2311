package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of what can be made again. */
public final class CacheFolder {

    private CacheFolder() {}

    /** Empties it, but for logs: expanded plugins, indexes, archives. Links are removed, not followed. */
    public static void clear(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(cache)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            boolean log = path.getFileName().toString().endsWith(".log");
            if (!log && !path.equals(cache) && !isFullFolder(path)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean isFullFolder(Path path) throws IOException {
        if (Files.isSymbolicLink(path) || !Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findFirst().isPresent();
        }
    }
}
