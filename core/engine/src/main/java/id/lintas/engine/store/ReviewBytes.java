package id.lintas.engine.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ReviewTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads and writes review files. Any thread. */
public final class ReviewBytes {

    private ReviewBytes() {}

    /** @throws StoreException if the file cannot be read or is no review file */
    public static ObjectNode read(Path file) throws StoreException {
        try {
            return ReviewTree.read(FileBytes.read(file, Limits.USUAL.bytes()));
        } catch (FormatProblem e) {
            throw StoreException.of(file, e);
        }
    }

    /** Writes it whole or not at all; the folder is made if it is not there. */
    public static void write(Path file, ObjectNode tree) throws StoreException {
        byte[] bytes = (tree.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        new WholeFile().writeInFolder(file, bytes);
    }
}
