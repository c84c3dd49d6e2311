package id.lintas.plugin.practice.search;

import java.io.Closeable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Lucene's remarks on the virtual machine (vector module, missing diagnostics) off the error stream while the index
 * is in use. Holds the logger, for its level is forgotten when it is collected.
 */
final class QuietLucene implements Closeable {

    private final Logger logger = Logger.getLogger("org.apache.lucene");
    private final @Nullable Level before = logger.getLevel();

    QuietLucene() {
        logger.setLevel(Level.SEVERE);
    }

    @Override
    public void close() {
        logger.setLevel(before);
    }
}
