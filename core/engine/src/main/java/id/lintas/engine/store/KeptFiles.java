package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.LoggerFactory;

/** A folder of kept files, which are only ever added, and removed oldest first. */
final class KeptFiles {

    private KeptFiles() {}

    record Kept(Path file, Instant changed, long size) {}

    /**
     * Keeps what a file holds now under another name. A second name for the same content costs nothing, and is safe, since
     * we never write into a file but replace it; where that cannot be, it is copied.
     */
    static void keep(Path original, Path kept) throws IOException {
        try {
            Files.createLink(kept, original);
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            LoggerFactory.getLogger(KeptFiles.class).debug("Copying, as there can be no link to {}", original, e);
            Files.copy(original, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Newest first; empty if there is no such folder. */
    static List<Kept> list(Path folder, String pattern) throws IOException {
        List<Kept> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : found) {
                FileTime changed = Files.getLastModifiedTime(file);
                all.add(new Kept(file, changed.toInstant(), Files.size(file)));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        all.sort(Comparator.comparing(Kept::changed).thenComparing(Kept::file).reversed());
        return all;
    }

    /** Removes the oldest files beyond a number and a sum of bytes, but never the newest. */
    static void bound(List<Kept> newestFirst, int most, long mostBytes) throws IOException {
        long bytes = 0;
        for (int i = 0; i < newestFirst.size(); i++) {
            Kept file = newestFirst.get(i);
            bytes += file.size;
            if (i > 0 && (i >= most || bytes > mostBytes)) {
                Files.deleteIfExists(file.file);
            }
        }
    }

    /** Removes the folders that were used longest ago, with the files in them. */
    static void boundFolders(Path folder, int most) throws IOException {
        List<Kept> folders = list(folder, "*");
        for (Kept old : folders.subList(Math.min(most, folders.size()), folders.size())) {
            for (Kept file : list(old.file, "*")) {
                Files.deleteIfExists(file.file);
            }
            Files.deleteIfExists(old.file);
        }
    }
}
