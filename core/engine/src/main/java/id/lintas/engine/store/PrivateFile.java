package id.lintas.engine.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A small text that only its owner may read, in a folder of its own that nobody else may enter. */
public final class PrivateFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private PrivateFile() {}

    /** @throws StoreException if it could not be written */
    public static void write(Path file, String text) throws IOException, StoreException {
        Path folder = file.toAbsolutePath().getParent();
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            if (posix) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER));
            } else {
                Files.createDirectory(folder);
            }
        } else if (posix) {
            Files.setPosixFilePermissions(folder, OWNER);
        }
        new WholeFile().write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes the file if it still holds that text. */
    public static void remove(Path file, String text) throws IOException {
        if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
            Files.deleteIfExists(file);
        }
    }
}
