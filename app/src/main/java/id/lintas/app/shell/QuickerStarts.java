package id.lintas.app.shell;

import id.lintas.app.install.JavaArchive;
import id.lintas.engine.task.TaskRunner;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** What a packaged program makes in its first run for the next ones; long after the start, and no job that a person sees. */
final class QuickerStarts {

    private static final Duration WELL_AFTER_THE_START = Duration.ofSeconds(20);
    private static final String NAME = "java-archive";

    private QuickerStarts() {}

    static void prepare(TaskRunner tasks) {
        JavaArchive.missing()
                .ifPresent(archive -> tasks.after(
                        WELL_AFTER_THE_START,
                        NAME,
                        () -> archive,
                        a -> tasks.runApart(NAME, a::make, made -> {}, QuickerStarts::without),
                        QuickerStarts::without));
    }

    private static void without(Throwable reason) {
        LoggerFactory.getLogger(QuickerStarts.class).info("No archive of the Java's classes", reason);
    }
}
