package id.lintas.app.start;

import id.lintas.engine.task.TaskRunner;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which files can be reached, asked beside the event thread: a drive may hang for minutes, or for ever. Until there is an
 * answer a file counts as there; without one in time, as gone. Event dispatch thread.
 */
public final class Reachable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TaskRunner tasks;
    private final Predicate<String> exists;
    private final Duration patience;
    private final Consumer<Set<String>> changed;
    private final Set<String> gone = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    /** @param changed gets the paths that count as gone, each time that they change */
    public Reachable(TaskRunner tasks, Predicate<String> exists, Consumer<Set<String>> changed) {
        this(tasks, exists, PATIENCE, changed);
    }

    Reachable(TaskRunner tasks, Predicate<String> exists, Duration patience, Consumer<Set<String>> changed) {
        this.tasks = tasks;
        this.exists = exists;
        this.patience = patience;
        this.changed = changed;
    }

    /** Asks for each path, but not again for one that has not been answered yet. */
    public void look(List<String> paths) {
        List<String> fresh = paths.stream().filter(asked::add).toList();
        for (String path : fresh) {
            tasks.runApart(
                    "reach",
                    () -> exists.test(path),
                    there -> {
                        asked.remove(path);
                        set(path, !there);
                    },
                    e -> {
                        asked.remove(path);
                        set(path, true);
                    });
        }
        tasks.after(patience, "reach", () -> true, done -> late(fresh), e -> {});
    }

    private void late(List<String> paths) {
        paths.stream().filter(asked::contains).forEach(path -> set(path, true));
    }

    private void set(String path, boolean isGone) {
        if (isGone ? gone.add(path) : gone.remove(path)) {
            changed.accept(Set.copyOf(gone));
        }
    }

    public boolean isGone(String path) {
        return gone.contains(path);
    }
}
