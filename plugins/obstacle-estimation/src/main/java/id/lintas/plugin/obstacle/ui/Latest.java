package id.lintas.plugin.obstacle.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Long work on the newest of many questions: one at a time, and a question that is overtaken while it waits is never asked. So
 * a slider that moves has an answer at each pause of the work, and the last answer is that to its last place. On the event
 * thread, the work itself excepted.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
final class Latest<Q, A> {

    /** Runs work beside the event thread, and takes the answer back on it. */
    interface Runner<A> {

        void later(Callable<A> work, Consumer<A> done);
    }

    private final Runner<Answer<Q, A>> runner;
    private final Function<Q, A> work;
    private final Consumer<Answer<Q, A>> shown;
    private Optional<Q> waiting = Optional.empty();
    private boolean running;

    /** An answer with its question. */
    record Answer<Q, A>(Q question, A answer) {}

    Latest(Runner<Answer<Q, A>> runner, Function<Q, A> work, Consumer<Answer<Q, A>> shown) {
        this.runner = runner;
        this.work = work;
        this.shown = shown;
    }

    void ask(Q question) {
        waiting = Optional.of(question);
        next();
    }

    private void next() {
        if (running || waiting.isEmpty()) {
            return;
        }
        Q question = waiting.get();
        waiting = Optional.empty();
        running = true;
        runner.later(() -> new Answer<>(question, work.apply(question)), answer -> {
            running = false;
            shown.accept(answer);
            next();
        });
    }
}
