package id.lintas.engine.task;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Runs work beside the event thread, one task of a lane after the other, and delivers results through an executor of the
 * caller's (the event thread in the window). A task that fails is logged and told to its failure handler; the next one runs.
 * One that never comes back can be given up: then another thread goes on with its lane.
 */
public final class TaskRunner implements AutoCloseable {

    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

    private final Worker files = new Worker("lintas-tasks");
    private final Worker plugins = new Worker("lintas-plugin-tasks");
    private final List<Running> running = new CopyOnWriteArrayList<>();
    private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();
    private final Executor delivery;

    public TaskRunner(Executor delivery) {
        this.delivery = delivery;
    }

    /** Stops a task that has not begun. */
    public interface Handle {
        void cancel();
    }

    /** Work that can say how far it is, and can be cancelled. */
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private record Running(Job job, Consumer<Throwable> failed) {}

    /** @param name of a task on the files' lane */
    public <T> Handle run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return run(Task.of(name), work, done, failed);
    }

    public <T> Handle run(Task task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return add(new Job(task, false), Duration.ZERO, p -> work.call(), done, failed);
    }

    /** @param failed gets a {@link CancellationException} if the person has cancelled it */
    public <T> Handle job(Task task, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return add(new Job(task, true), Duration.ZERO, work, done, failed);
    }

    /** A chore, not before {@code delay} has passed; never, if the program ends before. */
    public <T> Handle after(
            Duration delay, String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return add(new Job(Task.chore(name), false), delay, p -> work.call(), done, failed);
    }

    /**
     * Runs work that may never come back, such as a look at a drive of the network: on a thread of its own, so that nothing waits
     * behind it. It is no job that a person sees.
     */
    public <T> void runApart(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Thread thread = new Thread(
                () -> {
                    try {
                        T result = work.call();
                        delivery.execute(() -> done.accept(result));
                    } catch (Throwable e) {
                        delivery.execute(() -> failed.accept(e));
                    }
                },
                "lintas-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private <T> Handle add(Job job, Duration delay, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Worker worker = worker(job);
        worker.add(job, () -> carryOut(job, work, done, failed), delay);
        return () -> worker.remove(job);
    }

    private Worker worker(Job job) {
        return job.task().lane() == Lane.FILES ? files : plugins;
    }

    private <T> void carryOut(Job job, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Running entry = new Running(job, failed);
        job.begin();
        running.add(entry);
        announce(job);
        try {
            T result = work.run(job);
            job.check();
            if (job.end(Job.State.DONE, null)) {
                leave(entry);
                delivery.execute(() -> done.accept(result));
            }
        } catch (Throwable e) {
            ended(entry, job.cancelled() ? new CancellationException() : e);
        } finally {
            job.leaveThread();
            leave(entry);
        }
    }

    /** Before its result is delivered: whoever hears of it finds that nothing runs any more. */
    private void leave(Running entry) {
        if (running.remove(entry)) {
            announce(entry.job);
        }
    }

    private void ended(Running entry, Throwable reason) {
        Job job = entry.job;
        boolean cancelled = reason instanceof CancellationException;
        if (!cancelled) {
            LoggerFactory.getLogger(TaskRunner.class)
                    .warn("Task failed: {}", job.task().name(), reason);
        }
        if (job.end(cancelled ? Job.State.CANCELLED : Job.State.FAILED, reason)) {
            leave(entry);
            delivery.execute(() -> entry.failed.accept(reason));
        }
    }

    public List<Job> running() {
        return running.stream().map(Running::job).toList();
    }

    /** Called on the worker's thread when a job begins and when it ends. */
    public Runnable listen(Consumer<Job> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Nobody waits for this job any more: its failure handler hears so, and another thread goes on with what waits. */
    public void giveUp(Job job) {
        Throwable reason = job.cancelled()
                ? new CancellationException()
                : new GivenUpException(job.task().name());
        running.stream().filter(r -> r.job.equals(job)).findFirst().ifPresent(entry -> {
            if (job.end(Job.State.GIVEN_UP, reason)) {
                LoggerFactory.getLogger(TaskRunner.class)
                        .warn("Task given up: {}", job.task().name());
                running.remove(entry);
                worker(job).replaceThread();
                delivery.execute(() -> entry.failed.accept(reason));
                announce(job);
            }
        });
    }

    private void announce(Job job) {
        listeners.forEach(l -> l.accept(job));
    }

    /** Runs what is waiting without a delay, then ends; waits at most five seconds. What has a delay is dropped. */
    @Override
    public void close() {
        files.end();
        plugins.end();
        long until = System.nanoTime() + PATIENCE_AT_END.toNanos();
        try {
            files.await(until);
            plugins.await(until);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
