package id.lintas.app.mark;

import id.lintas.engine.mark.CommentBank;
import id.lintas.engine.mark.Draft;
import id.lintas.engine.mark.Drafts;
import id.lintas.engine.mark.MarkingMemory;
import id.lintas.engine.mark.MarkingMemory.Weights;
import id.lintas.engine.mark.Pseudonyms;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.mark.ReviewFiles;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What marking keeps on this machine, held in memory and written beside the event thread. Event dispatch thread. */
public final class MarkStore {

    private record Memory(Map<String, Draft> drafts, CommentBank bank, Weights weights, Pseudonyms names) {}

    /** Something that may not be writable. */
    private interface Writing {
        void write() throws StoreException;
    }

    private final Drafts files;
    private final MarkingMemory memory;
    private final TaskRunner tasks;
    private final DraftKeeper keeper;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private CommentBank bank = new CommentBank(List.of());
    private Weights weights = new Weights(Map.of());
    private Pseudonyms names = Pseudonyms.NONE;
    private List<ReviewFile> found = List.of();

    public MarkStore(UserFolders folders, TaskRunner tasks) {
        this.files = new Drafts(folders);
        this.memory = new MarkingMemory(folders);
        this.tasks = tasks;
        this.keeper = new DraftKeeper(files, tasks, this::announce);
    }

    void load(Consumer<Map<String, Draft>> loaded) {
        tasks.run(
                Task.chore("marking"),
                () -> new Memory(files.all(), memory.bank(), memory.weights(), memory.pseudonyms()),
                m -> {
                    bank = m.bank();
                    weights = m.weights();
                    names = m.names();
                    loaded.accept(m.drafts());
                },
                e -> {});
    }

    /** Looks for review files in the folder and below. */
    void look(Path folder) {
        tasks.run(
                Task.chore("marking"),
                () -> ReviewFiles.in(folder),
                all -> {
                    found = all;
                    announce();
                },
                e -> {});
    }

    List<Review> filesAbout(Reviewed r) {
        return found.stream()
                .filter(f -> f.about(r.project(), r.group().name(), r.revision()))
                .map(ReviewFile::review)
                .toList();
    }

    void keep(String key, Optional<Draft> draft) {
        keeper.keep(key, draft);
    }

    boolean saved() {
        return keeper.saved();
    }

    Optional<Throwable> trouble() {
        return keeper.trouble();
    }

    CommentBank bank() {
        return bank;
    }

    void keep(CommentBank changed) {
        bank = changed;
        write(() -> memory.keep(changed));
        announce();
    }

    Map<String, Integer> weights() {
        return weights.weights();
    }

    void keep(Map<String, Integer> changed) {
        weights = new Weights(changed);
        Weights now = weights;
        write(() -> memory.keep(now));
        announce();
    }

    /** Gives each of these groups a number, if it has none. */
    void number(Collection<String> keys) {
        Pseudonyms now = names.knowing(keys);
        if (!now.equals(names)) {
            names = now;
            write(() -> memory.keep(now));
        }
    }

    String pseudonym(String key) {
        return names.of(key);
    }

    private void write(Writing writing) {
        tasks.run(
                Task.chore("marking"),
                () -> {
                    writing.write();
                    return true;
                },
                done -> {},
                e -> {});
    }

    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }
}
