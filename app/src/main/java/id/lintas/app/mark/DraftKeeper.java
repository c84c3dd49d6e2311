package id.lintas.app.mark;

import id.lintas.engine.mark.Draft;
import id.lintas.engine.mark.Drafts;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes drafts beside the event thread, one after the other; of several changes in a row the last. Event dispatch thread. */
final class DraftKeeper {

    private final Drafts drafts;
    private final TaskRunner tasks;
    private final Runnable changed;
    private final Map<String, Optional<Draft>> waiting = new LinkedHashMap<>();
    private boolean writing;
    private Optional<Throwable> trouble = Optional.empty();

    /** @param changed called when what is saved, or why not, is another */
    DraftKeeper(Drafts drafts, TaskRunner tasks, Runnable changed) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.changed = changed;
    }

    /** @param draft empty to take it away */
    void keep(String key, Optional<Draft> draft) {
        waiting.put(key, draft);
        next();
    }

    /** Whether all is on the disk. */
    boolean saved() {
        return !writing && waiting.isEmpty() && trouble.isEmpty();
    }

    /** Why the last one could not be written. */
    Optional<Throwable> trouble() {
        return trouble;
    }

    private void next() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        String key = waiting.keySet().iterator().next();
        Optional<Draft> draft = waiting.getOrDefault(key, Optional.empty());
        waiting.remove(key);
        writing = true;
        tasks.run(
                Task.chore("marking"),
                () -> {
                    write(key, draft);
                    return true;
                },
                done -> written(Optional.empty()),
                e -> written(Optional.of(e)));
    }

    private void write(String key, Optional<Draft> draft) throws IOException, StoreException {
        if (draft.isPresent()) {
            drafts.write(key, draft.get());
        } else {
            drafts.remove(key);
        }
    }

    private void written(Optional<Throwable> problem) {
        writing = false;
        trouble = problem;
        changed.run();
        next();
    }
}
