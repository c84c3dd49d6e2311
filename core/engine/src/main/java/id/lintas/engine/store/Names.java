package id.lintas.engine.store;

import id.lintas.engine.store.format.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short names for long things, and where a path really leads. */
final class Names {

    private static final int MAX_LINKS = 16;

    private Names() {}

    /** As many hex digits of the text's hash. */
    static String hash(String text, int digits) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }

    /** The hash of a file's place, the same by whichever link one came. */
    static String placeHash(Path file) {
        return hash(target(file).toString(), 16);
    }

    /** The file itself behind symbolic links, also where it does not exist yet; the given one if links go in circles. */
    static Path target(Path file) {
        Path target = file.toAbsolutePath().normalize();
        try {
            for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(target); i++) {
                target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
            }
            Path folder = target.getParent();
            return folder != null && target.getFileName() != null && Files.isDirectory(folder)
                    ? folder.toRealPath().resolve(target.getFileName())
                    : target;
        } catch (IOException e) {
            return target;
        }
    }
}
