package id.lintas.app.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The projects among what a person drops or names. */
public final class ProjectFiles {

    private static final String ENDING = ".lintas.json";
    private static final int MOST = 200;

    private ProjectFiles() {}

    /** Files as they are, and of each folder the projects in it, by name. Not on the event thread. */
    public static List<Path> among(List<Path> paths) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> entries = Files.list(path)) {
                    entries.filter(ProjectFiles::isProject).sorted().limit(MOST).forEach(found::add);
                }
            } else {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isProject(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && Files.isRegularFile(path);
    }
}
