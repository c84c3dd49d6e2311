package id.lintas.engine.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names for a copy beside a file, such as {@code kasus (salinan Budi).lintas.json}. */
public final class CopyNames {

    private static final String ENDING = ".lintas.json";

    private CopyNames() {}

    /**
     * A name that is free now.
     *
     * @param word what stands in the brackets; characters that some system forbids in names are left out
     */
    public static Path beside(Path file, String word) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String safe = word.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", "").strip();
        Path copy = file.resolveSibling(stem + " (" + safe + ")" + ENDING);
        for (int i = 2; Files.exists(copy); i++) {
            copy = file.resolveSibling(stem + " (" + safe + " " + i + ")" + ENDING);
        }
        return copy;
    }
}
