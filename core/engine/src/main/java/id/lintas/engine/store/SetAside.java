package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a file that cannot be read under another name, so that a fresh one can take its place and nothing is lost. */
public final class SetAside {

    private static final int MOST = 100;

    private SetAside() {}

    /**
     * Renames {@code name.json} to {@code name-broken.json}, or to {@code name-broken-2.json} and so on.
     *
     * @return where it is now
     */
    public static Path broken(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        for (int i = 1; i <= MOST; i++) {
            Path other = file.resolveSibling(stem + "-broken" + (i == 1 ? "" : "-" + i) + ending);
            if (!Files.exists(other)) {
                return Files.move(file, other);
            }
        }
        throw new IOException("There are too many broken files beside " + file);
    }
}
