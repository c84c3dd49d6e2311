package id.lintas.engine.mark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.store.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * What the reviewer's machine remembers beside the drafts: the comment bank, the weights that the reviewer has chosen, and the
 * numbers that stand for groups. Each is a small JSON file in the user's data folder; one that cannot be read counts as empty.
 */
public final class MarkingMemory {

    private static final int MOST_BYTES = 8 << 20;

    private final Path folder;
    private final ObjectMapper mapper = new RecordBinder().mapper();

    public MarkingMemory(UserFolders folders) {
        this.folder = folders.data().resolve("reviews");
    }

    /** Weights by criterion. */
    public record Weights(Map<String, Integer> weights) {

        public Weights {
            weights = Map.copyOf(weights);
        }
    }

    public CommentBank bank() {
        return read("bank.json", CommentBank.class, new CommentBank(List.of()));
    }

    public void keep(CommentBank bank) throws StoreException {
        write("bank.json", bank);
    }

    public Weights weights() {
        return read("weights.json", Weights.class, new Weights(Map.of()));
    }

    public void keep(Weights weights) throws StoreException {
        write("weights.json", weights);
    }

    public Pseudonyms pseudonyms() {
        return read("pseudonyms.json", Pseudonyms.class, Pseudonyms.NONE);
    }

    public void keep(Pseudonyms pseudonyms) throws StoreException {
        write("pseudonyms.json", pseudonyms);
    }

    private <R extends Record> R read(String name, Class<R> type, R otherwise) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return otherwise;
        }
        try {
            R read = mapper.readValue(new WholeFile().read(file, MOST_BYTES), type);
            return read == null ? otherwise : read;
        } catch (StoreException | IOException e) {
            LoggerFactory.getLogger(MarkingMemory.class).warn("{} cannot be read", file, e);
            return otherwise;
        }
    }

    private void write(String name, Record value) throws StoreException {
        try {
            byte[] bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
            new WholeFile().writeInFolder(folder.resolve(name), bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("These records can always be written", e);
        }
    }
}
