package id.lintas.engine.review;

import java.nio.file.Path;

/**
 * Where a project was handed in.
 *
 * @param folder the one that is looked at, or an archive
 * @param file a project, or an archive with one
 * @param entry the project's name in the archive; empty if the file is the project
 */
public record Submission(Path folder, Path file, String entry) {

    public boolean packed() {
        return !entry.isEmpty();
    }

    /** As seen from the folder, with the entry after the archive. */
    public String name() {
        if (packed() && file.equals(folder)) {
            return entry;
        }
        Path inside = file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : file;
        return packed() ? inside + " › " + entry : inside.toString();
    }
}
