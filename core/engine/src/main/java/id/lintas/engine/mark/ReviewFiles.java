package id.lintas.engine.mark;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The review files of a folder. */
public final class ReviewFiles {

    private static final int DEEPEST = 12;
    private static final int MOST = 5_000;

    private ReviewFiles() {}

    /** Those in the folder and below that can be read, in the order of their names; one that cannot stops none. */
    public static List<ReviewFile> in(Path folder) {
        return read(named(folder, DEEPEST));
    }

    /** Those beside a project's file that are about it, as far as it does not have them yet. */
    public static List<ReviewFile> beside(Path file, CaseProject project) {
        List<Review> taken = Reviews.of(project);
        Path folder = file.toAbsolutePath().getParent();
        return folder == null
                ? List.of()
                : read(named(folder, 1)).stream()
                        .filter(f -> f.about(project))
                        .filter(f -> taken.stream().noneMatch(t -> isIn(t, f.review())))
                        .toList();
    }

    private static boolean isIn(Review taken, Review found) {
        return taken.id().equals(found.id()) && !found.madeAt().isAfter(taken.madeAt());
    }

    private static List<ReviewFile> read(List<Path> files) {
        List<ReviewFile> all = new ArrayList<>();
        for (Path file : files) {
            try {
                all.add(ReviewFile.read(file));
            } catch (StoreException e) {
                LoggerFactory.getLogger(ReviewFiles.class).warn("A review file cannot be read", e);
            }
        }
        return all;
    }

    private static List<Path> named(Path folder, int deepest) {
        try (Stream<Path> files = Files.find(
                folder,
                deepest,
                (path, attributes) ->
                        attributes.isRegularFile() && ReviewFile.isName(String.valueOf(path.getFileName())))) {
            return files.sorted().limit(MOST).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LoggerFactory.getLogger(ReviewFiles.class).warn("{} cannot be looked through", folder, e);
            return List.of();
        }
    }
}
