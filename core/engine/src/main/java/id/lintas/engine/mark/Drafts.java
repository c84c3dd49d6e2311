package id.lintas.engine.mark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.store.ReviewBytes;
import id.lintas.engine.store.SetAside;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.store.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The reviews at work, a file for each group in the user's data folder. One caller at a time. */
public final class Drafts {

    private final Path folder;

    public Drafts(UserFolders folders) {
        this.folder = folders.data().resolve("reviews").resolve("drafts");
    }

    /** What was written for a group; a file that cannot be read is kept under another name, and counts as none. */
    public Optional<Draft> read(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            ObjectNode tree = ReviewBytes.read(file);
            return Optional.of(new Draft(
                    ReviewFile.read(file),
                    tree.path("done").asBoolean(false),
                    tree.path("handedBack").asBoolean(false)));
        } catch (StoreException e) {
            LoggerFactory.getLogger(Drafts.class).warn("A review at work cannot be read", e);
            setAside(file);
            return Optional.empty();
        }
    }

    private static void setAside(Path file) {
        try {
            SetAside.broken(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(Drafts.class).warn("{} stays where it is", file, e);
        }
    }

    /** All of them, by key; those that cannot be read are kept under another name. */
    public Map<String, Draft> all() {
        Map<String, Draft> all = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(f -> f.getFileName().toString())
                        .filter(name -> name.matches("[0-9a-f]+\\.json"))
                        .map(name -> name.substring(0, name.length() - ".json".length()))
                        .forEach(key -> read(key).ifPresent(draft -> all.put(key, draft)));
            } catch (IOException e) {
                LoggerFactory.getLogger(Drafts.class).warn("{} cannot be read", folder, e);
            }
        }
        return all;
    }

    /** @throws StoreException if it could not be written; the older draft is as it was */
    public void write(String key, Draft draft) throws StoreException {
        ObjectNode tree = draft.file().tree();
        tree.put("done", draft.done());
        tree.put("handedBack", draft.handedBack());
        ReviewBytes.write(file(key), tree);
    }

    /** Takes a draft away; does nothing if there is none. */
    public void remove(String key) throws IOException {
        new WholeFile().remove(file(key));
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }
}
