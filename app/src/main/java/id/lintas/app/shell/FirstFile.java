package id.lintas.app.shell;

import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The file that the program was started with: read while there is no window yet. Event dispatch thread but for making it. */
final class FirstFile {

    private final Path path;
    private Optional<OpenedProject> opened = Optional.empty();
    private Optional<Throwable> trouble = Optional.empty();
    private Consumer<FirstFile> ready = f -> {};

    /** Starts to read. */
    FirstFile(Path path, ProjectStore store, TaskRunner tasks) {
        this.path = path;
        tasks.run(
                "open",
                () -> store.read(path),
                project -> {
                    opened = Optional.of(project);
                    ready.accept(this);
                },
                e -> {
                    trouble = Optional.of(e);
                    ready.accept(this);
                });
    }

    Path path() {
        return path;
    }

    Optional<OpenedProject> opened() {
        return opened;
    }

    Optional<Throwable> trouble() {
        return trouble;
    }

    /** @param then runs once the file has been read, or could not be */
    void whenReady(Consumer<FirstFile> then) {
        ready = then;
        if (opened.isPresent() || trouble.isPresent()) {
            then.accept(this);
        }
    }
}
