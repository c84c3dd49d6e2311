package id.lintas.app.layout;

import id.lintas.engine.store.SetAside;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file for each perspective that a person has arranged, in {@code layouts} in the user's folder. No file means the usual
 * arrangement. A file that cannot be used is kept under another name and named in the log; it never stops a start.
 */
public final class LayoutFiles {

    private static final String ENDING = ".layout.json";
    private static final long MOST_BYTES = 1_000_000;

    private final Path folder;
    private final ArrangementFormat format = new ArrangementFormat();

    public LayoutFiles(Path configFolder) {
        this.folder = configFolder.resolve("layouts");
    }

    /** @param perspective letters, digits and hyphens */
    public Optional<Arrangement> load(String perspective) {
        Path file = file(perspective);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ArrangementFormatException("it is too large");
            }
            return Optional.of(format.read(Files.readString(file)));
        } catch (IOException | ArrangementFormatException e) {
            log().warn("The layout {} cannot be used, {}; the usual arrangement appears", file, e.getMessage());
            setAside(file);
            return Optional.empty();
        }
    }

    public void save(String perspective, Arrangement arrangement) {
        try {
            byte[] bytes = format.write(arrangement).getBytes(StandardCharsets.UTF_8);
            new WholeFile().writeInFolder(file(perspective), bytes);
        } catch (StoreException e) {
            log().warn("The layout {} cannot be kept", perspective, e);
        }
    }

    /** The usual arrangement from now on. */
    public void reset(String perspective) {
        try {
            new WholeFile().remove(file(perspective));
        } catch (IOException e) {
            log().warn("The layout {} cannot be reset", perspective, e);
        }
    }

    /** The usual arrangement everywhere; the files of a person's own arrangements are kept under another name. */
    public void resetAll() {
        list().forEach(this::setAside);
    }

    /** The perspectives that a person has arranged, without those that are set aside. */
    public List<String> names() {
        return list().stream()
                .map(f -> f.getFileName().toString())
                .map(n -> n.substring(0, n.length() - ENDING.length()))
                .filter(LayoutFiles::isName)
                .toList();
    }

    /** Letters, digits and hyphens. */
    public static boolean isName(String perspective) {
        return perspective.matches("[\\p{L}\\p{N}-]+");
    }

    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .filter(f -> !f.getFileName().toString().contains("-broken"))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            log().warn("The layouts in {} cannot be listed", folder, e);
            return List.of();
        }
    }

    private void setAside(Path file) {
        try {
            log().warn("The layout {} is set aside as {}", file, SetAside.broken(file));
        } catch (IOException e) {
            log().warn("The layout {} cannot be set aside", file, e);
        }
    }

    private Path file(String perspective) {
        if (!isName(perspective)) {
            throw new IllegalArgumentException("perspective " + perspective);
        }
        return folder.resolve(perspective + ENDING);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LayoutFiles.class);
    }
}
