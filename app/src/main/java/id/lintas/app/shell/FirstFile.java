package id.lintas.app.shell;

import id.lintas.app.document.OpenDocument;
import id.lintas.engine.Engine;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.task.GivenUpException;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The file that the program was started with: read, decoded and checked while there is no window yet, so that the first
 * picture is the complete one. Event dispatch thread but for making it and {@link #decode}.
 */
final class FirstFile {

    private final Path path;
    private final TaskRunner tasks;
    private final CompletableFuture<Optional<OpenedProject>> project = new CompletableFuture<>();
    private Optional<OpenedProject> opened = Optional.empty();
    private Optional<OpenDocument.Reading> reading = Optional.empty();
    private Optional<Throwable> trouble = Optional.empty();
    private Runnable told = () -> {};

    /** Starts to read. */
    FirstFile(Path path, ProjectStore store, TaskRunner tasks) {
        this.path = path;
        this.tasks = tasks;
        tasks.job(
                Task.of("open"),
                p -> {
                    OpenedProject read = store.read(path);
                    project.complete(Optional.of(read));
                    return read;
                },
                read -> {
                    opened = Optional.of(read);
                    told.run();
                },
                e -> {
                    project.complete(Optional.empty());
                    failed(e);
                });
    }

    /** Goes on with decoding and checking; any thread, once. */
    void decode(Engine engine, Locale locale) {
        tasks.run(
                Task.inPlugins("decode"),
                () -> project.get().map(o -> OpenDocument.Reading.of(o.project(), engine, locale)),
                done -> {
                    reading = done;
                    // Empty if there was nothing to decode, which has been told already.
                    done.ifPresent(r -> told.run());
                },
                e -> {
                    if (e instanceof GivenUpException) {
                        decode(engine, locale);
                    } else {
                        failed(e);
                    }
                });
    }

    Path path() {
        return path;
    }

    Optional<OpenedProject> opened() {
        return opened;
    }

    Optional<OpenDocument.Reading> reading() {
        return reading;
    }

    Optional<Throwable> trouble() {
        return trouble;
    }

    /** @param deed runs now and whenever more is known */
    void listen(Runnable deed) {
        told = deed;
        deed.run();
    }

    private void failed(Throwable reason) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(reason);
            told.run();
        }
    }
}
