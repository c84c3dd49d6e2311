package id.lintas.app.document;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.RecoverySlot;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Keeps a copy of unsaved work, within two seconds of an edit and beside the event thread; removes it when all is saved. */
public final class RecoveryKeeper implements OpenDocument.Listener {

    private static final Duration DELAY = Duration.ofSeconds(1);

    private final RecoverySlot slot;
    private final TaskRunner tasks;
    private Optional<TaskRunner.Handle> wait = Optional.empty();
    private boolean waiting;
    private boolean written;
    private boolean closed;

    public RecoveryKeeper(RecoverySlot slot, TaskRunner tasks) {
        this.slot = slot;
        this.tasks = tasks;
    }

    @Override
    public void changed(OpenDocument document) {
        if (document.session().dirty() && !document.readOnly()) {
            if (!waiting) {
                waiting = true;
                wait = Optional.of(tasks.after(DELAY, "wait", () -> true, go -> write(document), e -> waiting = false));
            }
        } else {
            clear();
        }
    }

    private void write(OpenDocument document) {
        waiting = false;
        if (closed || !document.session().dirty()) {
            return;
        }
        CaseProject snapshot = document.session().forSaving();
        Optional<Path> original = document.file().path();
        written = true;
        tasks.run(
                "recovery-copy",
                () -> {
                    slot.write(snapshot, original);
                    return true;
                },
                done -> {},
                e -> {});
    }

    /** The project was closed on purpose: nothing is to be offered. */
    public void close() {
        closed = true;
        wait.ifPresent(TaskRunner.Handle::cancel);
        clear();
    }

    private void clear() {
        if (written) {
            written = false;
            tasks.run(
                    Task.chore("remove-copy"),
                    () -> {
                        slot.clear();
                        return true;
                    },
                    done -> {},
                    e -> {});
        }
    }
}
