package id.lintas.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
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
            return bounded(file, most);
        } catch (NoSuchFileException e) {
            throw StoreException.of(file, e, Files.isSymbolicLink(file) ? "read.dead-link" : "read.missing");
        } catch (AccessDeniedException e) {
            throw StoreException.of(file, e, "read.denied");
        } catch (IOException e) {
            throw StoreException.of(file, e, "read.failed", SaveTrouble.reason(e));
        }
    }

    // The size is that of the file that is open: another may take its name meanwhile, when it is saved.
    private static byte[] bounded(Path file, int most) throws IOException, StoreException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size > most) {
                throw StoreException.of(file, "limit.bytes", most >> 20);
            }
            // Room for one more byte shows a file that grows, without copying one that does not.
            byte[] bytes = new byte[(int) size];
            InputStream in = Channels.newInputStream(channel);
            int read = in.readNBytes(bytes, 0, bytes.length);
            if (read == bytes.length && in.read() < 0) {
                return bytes;
            }
            throw StoreException.of(file, "read.changing");
        }
    }
}
