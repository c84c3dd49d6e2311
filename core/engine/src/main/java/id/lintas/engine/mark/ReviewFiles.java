package id.lintas.engine.mark;

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
        List<ReviewFile> all = new ArrayList<>();
        for (Path file : named(folder)) {
            try {
                all.add(ReviewFile.read(file));
            } catch (StoreException e) {
                LoggerFactory.getLogger(ReviewFiles.class).warn("A review file cannot be read", e);
            }
        }
        return all;
    }

    private static List<Path> named(Path folder) {
        try (Stream<Path> files = Files.find(
                folder,
                DEEPEST,
                (path, attributes) ->
                        attributes.isRegularFile() && ReviewFile.isName(String.valueOf(path.getFileName())))) {
            return files.sorted().limit(MOST).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LoggerFactory.getLogger(ReviewFiles.class).warn("{} cannot be looked through", folder, e);
            return List.of();
        }
    }
}
