package id.lintas.engine.store;

import id.lintas.engine.store.format.Content;
import id.lintas.engine.store.format.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Replaces a file where the file system has no atomic move, as on some sticks and network shares. The old content stands
 * beside it, as {@code name.lintas-backup}, until the new one is proven whole; a crash in between leaves it there.
 */
final class SlowReplacement {

    static final String SUFFIX = ".lintas-backup";

    private final FileOps ops;

    SlowReplacement(FileOps ops) {
        this.ops = ops;
    }

    static Path backupOf(Path target) {
        return target.resolveSibling(target.getFileName() + SUFFIX);
    }

    /** @throws StoreException if even the old file could not be put back; it names the backup */
    void replace(Path temporary, Path target, Content content) throws IOException, StoreException {
        Path backup = backupOf(target);
        boolean existed = Files.exists(target);
        if (existed) {
            Files.copy(target, backup, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        try {
            ops.move(temporary, target);
            expectWhole(target, content);
        } catch (IOException e) {
            if (existed) {
                putBack(backup, target, e);
            }
            throw e;
        }
        Files.deleteIfExists(backup);
    }

    private static void expectWhole(Path target, Content content) throws IOException {
        boolean whole = Files.size(target) == content.size()
                && Digests.of(Files.readAllBytes(target)).equals(content.digest());
        if (!whole) {
            throw new IOException("The copy differs from what was written");
        }
    }

    private static void putBack(Path backup, Path target, IOException reason) throws StoreException {
        try {
            Files.copy(backup, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw StoreException.of(target, reason, "write.backup-left", backup.getFileName());
        }
    }
}
