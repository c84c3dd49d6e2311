package id.lintas.app.answers;

import id.lintas.app.review.ReviewDesk;
import id.lintas.engine.review.similar.Given;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.task.Lane;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The projects of the folder that is looked through, as far as they are read, and the texts that the groups were given. */
public final class ClassTexts {

    private final ReviewDesk desk;
    private final TaskRunner tasks;
    private final Callable<Given> supplied;
    private Optional<Given> given = Optional.empty();

    /** @param supplied what the worksheet and the plugins bring; read beside the event thread, once */
    public ClassTexts(ReviewDesk desk, TaskRunner tasks, Callable<Given> supplied) {
        this.desk = desk;
        this.tasks = tasks;
        this.supplied = supplied;
    }

    public ReviewDesk desk() {
        return desk;
    }

    public List<Source> sources() {
        return desk.lines().stream()
                .flatMap(line -> line.row().stream())
                .flatMap(row -> row.reviewed().stream().map(r -> new Source(row.submission(), r, false)))
                .toList();
    }

    /** Work with the given texts, beside the event thread. */
    public interface Work<T> {
        T with(Given given);
    }

    public <T> void work(Work<T> work, Consumer<T> done) {
        Optional<Given> known = given;
        record Made<T>(Given given, T result) {}
        tasks.run(
                new Task("review", Lane.PLUGINS, true),
                () -> {
                    Given texts = known.isPresent() ? known.get() : supplied.call();
                    return new Made<>(texts, work.with(texts));
                },
                made -> {
                    given = Optional.of(made.given());
                    done.accept(made.result());
                },
                e -> {});
    }
}
