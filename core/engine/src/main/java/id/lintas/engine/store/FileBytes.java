package id.lintas.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file, or the sentence that says why there are none. */
final class FileBytes {

    private FileBytes() {}

    static byte[] read(Path file, int most) throws StoreException {
        if (Files.isDirectory(file)) {
            throw StoreException.of(file, "read.directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw StoreException.of(file, "read.device");
        }
        try {
            return bounded(file, most);
        } catch (NoSuchFileException e) {
            throw StoreException.of(file, e, Files.isSymbolicLink(file) ? "read.dead-link" : "read.missing");
        } catch (AccessDeniedException e) {
            throw StoreException.of(file, e, "read.denied");
        } catch (IOException e) {
            throw StoreException.of(file, e, "read.failed", SaveTrouble.reason(e));
        }
    }

    private static byte[] bounded(Path file, int most) throws IOException, StoreException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size <= most) {
                // Room for one more byte shows a file that grows, without copying one that does not.
                byte[] bytes = new byte[(int) size];
                int read = in.readNBytes(bytes, 0, bytes.length);
                if (read == bytes.length && in.read() < 0) {
                    return bytes;
                }
                throw StoreException.of(file, "read.changing");
            }
        }
        throw StoreException.of(file, "limit.bytes", most >> 20);
    }
}
