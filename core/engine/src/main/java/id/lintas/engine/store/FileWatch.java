package id.lintas.engine.store;

import id.lintas.engine.store.format.Digests;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether another process changed a file since we read or wrote it: by its content, since a time stamp changes for nothing
 * and stays for something.
 */
public final class FileWatch {

    private FileWatch() {}

    /** What became of a file. */
    public enum State {
        SAME,
        CHANGED,
        REMOVED,
        /** It is there, but cannot be read now. */
        UNREADABLE
    }

    /** Reads the file; call it before saving and when the window comes to the front, off the EDT. */
    public static State check(Stored last) {
        Path file = last.file();
        if (!Files.exists(file)) {
            return State.REMOVED;
        }
        if (file.toFile().length() != last.size()) {
            return Files.isReadable(file) ? State.CHANGED : State.UNREADABLE;
        }
        try {
            byte[] bytes = FileBytes.read(file, (int) last.size());
            return Digests.of(bytes).equals(last.digest()) ? State.SAME : State.CHANGED;
        } catch (StoreException e) {
            return State.UNREADABLE;
        }
    }
}
