package id.lintas.app.document;

import id.lintas.engine.store.OpenMarker;
import id.lintas.engine.store.Owner;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells others that a project is open here, and whether it is open elsewhere. Nothing is ever blocked by it. */
public final class OpenElsewhere {

    private final TaskRunner tasks;
    private final Consumer<List<Owner>> found;
    private Optional<OpenMarker> marker = Optional.empty();
    private Optional<TaskRunner.Handle> heartbeat = Optional.empty();
    private boolean closed;

    /** @param found gets who else has it open, each time that it is looked for; empty for nobody */
    public OpenElsewhere(Path file, TaskRunner tasks, Consumer<List<Owner>> found) {
        this.tasks = tasks;
        this.found = found;
        tasks.run(Task.chore("announce"), () -> OpenMarker.announce(file), this::announced, e -> {});
    }

    private void announced(OpenMarker mine) {
        if (closed) {
            remove(mine);
            return;
        }
        marker = Optional.of(mine);
        look(mine);
    }

    private void look(OpenMarker mine) {
        tasks.run(
                Task.chore("who-else"),
                () -> {
                    mine.refresh();
                    return mine.others();
                },
                others -> {
                    if (!closed) {
                        found.accept(others);
                        heartbeat = Optional.of(
                                tasks.after(OpenMarker.HEARTBEAT, "heartbeat", () -> true, go -> beat(mine), e -> {}));
                    }
                },
                e -> {});
    }

    private void beat(OpenMarker mine) {
        if (!closed) {
            look(mine);
        }
    }

    public void close() {
        closed = true;
        // A task that waits would keep the program from ending.
        heartbeat.ifPresent(TaskRunner.Handle::cancel);
        marker.ifPresent(this::remove);
    }

    private void remove(OpenMarker mine) {
        tasks.run(
                Task.chore("take-marker-away"),
                () -> {
                    mine.close();
                    return true;
                },
                done -> {},
                e -> {});
    }
}
