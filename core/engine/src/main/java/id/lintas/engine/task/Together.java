package id.lintas.engine.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * The same work on many things at once. The caller's thread takes its share; helpers take the rest. What a helper does not
 * finish in time the caller does itself, so that whoever looks after hanging jobs finds the reason on the job's own thread.
 */
public final class Together {

    private static final long PATIENCE_MILLIS = 5_000;

    private Together() {}

    /**
     * @param work pure, and on any thread; may be called twice for the same thing
     * @param progress asked between two things; cancelling ends it with an exception
     * @return in the order of the things
     */
    public static <T, R> List<R> each(List<T> things, Function<T, R> work, Progress progress) {
        Round<T, R> round = new Round<>(things, work, progress);
        int helpers = Math.min(Runtime.getRuntime().availableProcessors(), things.size()) - 1;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < helpers; i++) {
            Thread thread = new Thread(round::take, "lintas-helper-" + i);
            // What goes wrong here goes wrong again on the caller's thread, which tells of it.
            thread.setUncaughtExceptionHandler(
                    (t, e) -> LoggerFactory.getLogger(Together.class).debug("A helper stopped", e));
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            round.take();
            join(threads);
            return round.results();
        } finally {
            round.end();
            threads.forEach(Thread::interrupt);
        }
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Round<T, R> {

        private final List<T> things;
        private final Function<T, R> work;
        private final Progress progress;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<R> results;

        Round(List<T> things, Function<T, R> work, Progress progress) {
            this.things = things;
            this.work = work;
            this.progress = progress;
            this.results = new AtomicReferenceArray<>(things.size());
        }

        void take() {
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                progress.check();
                results.set(i, work.apply(things.get(i)));
                progress.at((i + 1.0) / things.size());
            }
        }

        void end() {
            next.set(things.size());
        }

        List<R> results() {
            List<R> all = new ArrayList<>();
            for (int i = 0; i < things.size(); i++) {
                R result = results.get(i);
                if (result == null) {
                    progress.check();
                    result = work.apply(things.get(i));
                }
                all.add(result);
            }
            return all;
        }
    }
}
