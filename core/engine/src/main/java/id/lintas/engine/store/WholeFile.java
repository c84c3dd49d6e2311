package id.lintas.engine.store;

import id.lintas.engine.store.format.Content;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/**
 * Writes a file so that at every moment, a crash included, its name leads to the whole old content or the whole new one: a
 * temporary file in the same folder, forced to the disk, takes the place of the old in one step. Permissions are kept,
 * and a symbolic link stays one.
 */
public final class WholeFile {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final int TRIES = 8;

    private final FileOps ops;
    private final TemporaryNames names;

    public WholeFile() {
        this(new DiskOps(), TemporaryNames.ofThisProcess());
    }

    WholeFile(FileOps ops, TemporaryNames names) {
        this.ops = ops;
        this.names = names;
    }

    /** Is called with the old file when the new one is whole and about to take its place. */
    interface BeforeReplacing {
        void keep(Path old);
    }

    /** @throws StoreException if it could not be written; then the old file is as it was */
    public void write(Path file, byte[] bytes) throws StoreException {
        write(file, Content.of(bytes), old -> {});
    }

    /**
     * The bytes of a file of a person's.
     *
     * @param most in bytes; a longer one is refused
     * @throws StoreException if it cannot be read
     */
    public byte[] read(Path file, int most) throws StoreException {
        return FileBytes.read(file, most);
    }

    /** The same, in a folder of the user's that need not be there yet. */
    public void writeInFolder(Path file, byte[] bytes) throws StoreException {
        try {
            Files.createDirectories(Names.target(file).toAbsolutePath().getParent());
        } catch (IOException e) {
            throw SaveTrouble.explain(e, file, bytes.length);
        }
        write(file, bytes);
    }

    /** Takes away a file of the program's own that is no longer wanted; does nothing if it is not there. */
    public void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    void write(Path file, Content content, BeforeReplacing before) throws StoreException {
        Path target = Names.target(file);
        SaveTrouble.expectWritable(target);
        names.removeStale(target);
        Path temporary = names.next(target);
        try {
            ops.create(temporary, content, target);
            if (Files.exists(target)) {
                before.keep(target);
            }
            replace(temporary, target, content);
        } catch (IOException e) {
            // Asked before the temporary file goes, which frees the very space that was missing.
            StoreException trouble = SaveTrouble.explain(e, target, content.size());
            remove(temporary, e);
            throw trouble;
        }
        forceFolder(target);
    }

    private void replace(Path temporary, Path target, Content content) throws IOException, StoreException {
        try {
            retrying(() -> ops.moveAtomically(temporary, target));
        } catch (AtomicMoveNotSupportedException e) {
            LoggerFactory.getLogger(WholeFile.class).info("No atomic move for {}: {}", target, e.getReason());
            new SlowReplacement(ops).replace(temporary, target, content);
        }
    }

    /** A virus scanner or an indexer may hold the file for a moment; Windows then refuses. */
    private void retrying(Move move) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; ; i++) {
            try {
                move.run();
                return;
            } catch (FileSystemException e) {
                if (i == TRIES || !mayPass(e) || !waited(pause)) {
                    throw e;
                }
                pause = pause.multipliedBy(2);
            }
        }
    }

    private static boolean mayPass(FileSystemException e) {
        boolean unnamed = e.getClass() == FileSystemException.class;
        return e instanceof AccessDeniedException || unnamed;
    }

    private boolean waited(Duration pause) {
        try {
            ops.pause(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Move {
        void run() throws IOException;
    }

    private static void remove(Path temporary, IOException reason) {
        try {
            Files.deleteIfExists(temporary);
        } catch (NoSuchFileException e) {
            LoggerFactory.getLogger(WholeFile.class).debug("The folder of {} is gone too", temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** The file is whole already; only a power cut in the next seconds could bring the old one back. */
    private void forceFolder(Path target) {
        try {
            ops.forceFolder(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            LoggerFactory.getLogger(WholeFile.class).warn("Could not force the folder of {} to the disk", target, e);
        }
    }
}
