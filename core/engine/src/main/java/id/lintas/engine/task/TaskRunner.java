package id.lintas.engine.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Runs work beside the event thread, one task after the other, and delivers results through an executor of the caller's
 * (the event thread in the window). A task that fails is logged and told to its failure handler; the next one runs.
 */
public final class TaskRunner implements AutoCloseable {

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lintas-tasks");
        thread.setDaemon(true);
        return thread;
    });
    private final Executor delivery;

    public TaskRunner(Executor delivery) {
        this.delivery = delivery;
    }

    /** Stops a task that has not begun. */
    public interface Handle {
        void cancel();
    }

    public <T> Handle run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return after(Duration.ZERO, name, work, done, failed);
    }

    /** The same, not before {@code delay} has passed. */
    public <T> Handle after(
            Duration delay, String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        ScheduledFuture<?> future =
                worker.schedule(() -> carryOut(name, work, done, failed), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    private <T> void carryOut(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T result = work.call();
            delivery.execute(() -> done.accept(result));
        } catch (Exception | LinkageError | StackOverflowError e) {
            LoggerFactory.getLogger(TaskRunner.class).warn("Task failed: {}", name, e);
            delivery.execute(() -> failed.accept(e));
        }
    }

    /** Runs what is waiting without a delay, then ends; waits at most five seconds. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
