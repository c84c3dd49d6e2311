package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;

/** Finds out why a file could not be written, and says it in words that help. */
final class SaveTrouble {

    private SaveTrouble() {}

    /** What can be known before anything is written. */
    static void expectWritable(Path target) throws StoreException {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw StoreException.of(target, "write.directory");
        }
        if (!Files.isDirectory(folder)) {
            throw StoreException.of(target, "write.folder-gone", folder);
        }
        if (Files.exists(target) && isProtected(target)) {
            throw StoreException.of(target, "write.file-protected");
        }
    }

    /** Replacing a file asks nothing of the file itself, so its protection is for us to honour, even as root. */
    private static boolean isProtected(Path file) throws StoreException {
        try {
            boolean noWriteBit = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null
                    && Files.getPosixFilePermissions(file).stream()
                            .noneMatch(p -> p.name().endsWith("_WRITE"));
            return noWriteBit || !Files.isWritable(file);
        } catch (IOException e) {
            throw StoreException.of(file, e, "write.failed", reason(e));
        }
    }

    static StoreException explain(IOException e, Path target, long size) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return StoreException.of(target, e, "write.folder-gone", String.valueOf(folder));
        }
        String reason = reason(e).toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("enough space") || reason.contains("quota")) {
            return StoreException.of(target, e, "write.full", megabytes(size));
        }
        if (reason.contains("read-only file system") || isReadOnly(folder)) {
            return StoreException.of(target, e, "write.disk-protected");
        }
        if (e instanceof AccessDeniedException || reason.contains("not permitted")) {
            return StoreException.of(target, e, "write.denied", folder);
        }
        if (reason.contains("name too long")) {
            return StoreException.of(target, e, "write.name-long");
        }
        return freeSpace(folder) < size
                ? StoreException.of(target, e, "write.full", megabytes(size))
                : StoreException.of(target, e, "write.failed", reason(e));
    }

    /** The system's own words without the path, which the sentence already names. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private static long freeSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static long megabytes(long size) {
        return Math.max(1, (size + (1 << 20) - 1) >> 20);
    }
}
