package id.lintas.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The bytes of a file, or the sentence that says why there are none. */
final class FileBytes {

    private FileBytes() {}

    static byte[] read(Path file, int most) throws StoreException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw StoreException.of(file, attributes.isDirectory() ? "read.directory" : "read.device");
            }
            return bounded(file, attributes.size(), most);
        } catch (NoSuchFileException e) {
            throw StoreException.of(file, e, Files.isSymbolicLink(file) ? "read.dead-link" : "read.missing");
        } catch (AccessDeniedException e) {
            throw StoreException.of(file, e, "read.denied");
        } catch (IOException e) {
            throw StoreException.of(file, e, "read.failed", SaveTrouble.reason(e));
        }
    }

    private static byte[] bounded(Path file, long size, int most) throws IOException, StoreException {
        if (size > most) {
            throw StoreException.of(file, "limit.bytes", most >> 20);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // Room for one more byte shows a file that grows, without copying one that does not.
            byte[] bytes = new byte[(int) size];
            int read = in.readNBytes(bytes, 0, bytes.length);
            if (read == bytes.length && in.read() < 0) {
                return bytes;
            }
            throw StoreException.of(file, "read.changing");
        }
    }
}
