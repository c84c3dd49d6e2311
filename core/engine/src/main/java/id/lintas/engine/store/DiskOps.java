package id.lintas.engine.store;

import id.lintas.engine.store.format.Content;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** The real disk. */
final class DiskOps implements FileOps {

    @Override
    public void create(Path file, Content content, Path like) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, permissionsOf(like))) {
            keepPermissions(file, like);
            content.writeTo(channel);
            channel.force(true);
        }
    }

    @Override
    public void moveAtomically(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        // Windows opens no folder as a file; its file system journals the names by itself.
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    private static FileAttribute<?>[] permissionsOf(Path like) throws IOException {
        return hasPermissions(like)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(like))}
                : new FileAttribute<?>[0];
    }

    /** A second time, since the system takes its usual restrictions off the first. */
    private static void keepPermissions(Path file, Path like) throws IOException {
        if (hasPermissions(like)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(like);
            if (!permissions.equals(Files.getPosixFilePermissions(file))) {
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }

    private static boolean hasPermissions(Path like) {
        return Files.exists(like) && Files.getFileAttributeView(like, PosixFileAttributeView.class) != null;
    }
}
