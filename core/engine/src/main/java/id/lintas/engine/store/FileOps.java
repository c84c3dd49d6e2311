package id.lintas.engine.store;

import id.lintas.engine.store.format.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The few deeds on disk that a save consists of; a seam, so that tests can let each of them fail. */
interface FileOps {

    /**
     * Creates a file, writes it and forces it to the disk.
     *
     * @param like the file whose permissions it gets, if that exists
     */
    void create(Path file, Content content, Path like) throws IOException;

    /** @throws java.nio.file.AtomicMoveNotSupportedException if the file system cannot */
    void moveAtomically(Path from, Path to) throws IOException;

    void move(Path from, Path to) throws IOException;

    /** Forces the entry of a folder to the disk; does nothing where the system knows no such thing. */
    void forceFolder(Path folder) throws IOException;

    void pause(Duration time) throws InterruptedException;
}
