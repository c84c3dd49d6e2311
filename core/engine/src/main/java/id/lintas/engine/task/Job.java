package id.lintas.engine.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of work as others may watch and cancel it. Any thread. */
public final class Job implements Progress {

    /** How it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        /** It never came back; another worker has taken over. */
        GIVEN_UP
    }

    private final Task task;
    private final boolean cancellable;
    private volatile State state = State.WAITING;
    private volatile Instant started = Instant.EPOCH;
    private volatile long begun;
    private volatile long ended;
    private volatile long cancelled;
    private volatile double share = -1;
    private volatile @Nullable Throwable failure;
    private @Nullable Thread thread;

    Job(Task task, boolean cancellable) {
        this.task = task;
        this.cancellable = cancellable;
    }

    public Task task() {
        return task;
    }

    public State state() {
        return state;
    }

    public Instant started() {
        return started;
    }

    /** How long it has been running, or ran. */
    public Duration duration() {
        State now = state;
        return now == State.WAITING
                ? Duration.ZERO
                : Duration.ofNanos((now == State.RUNNING ? System.nanoTime() : ended) - begun);
    }

    /** Between 0 and 1; empty if it cannot say. */
    public Optional<Double> share() {
        return share < 0 ? Optional.empty() : Optional.of(share);
    }

    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    public boolean cancellable() {
        return cancellable && !cancelled();
    }

    /** Asks the work to stop. If it does not look, what it gives is dropped. */
    public void cancel() {
        if (cancellable()) {
            cancelled = System.nanoTime() | 1;
            interrupt();
        }
    }

    /** How long ago it was cancelled; zero if it was not. */
    public Duration sinceCancelled() {
        return cancelled() ? Duration.ofNanos(System.nanoTime() - cancelled) : Duration.ZERO;
    }

    @Override
    public void at(double now) {
        share = Math.max(0, Math.min(1, now));
    }

    @Override
    public boolean cancelled() {
        return cancelled != 0;
    }

    /** The thread that it runs on, while it runs. */
    public synchronized Optional<Thread> thread() {
        return Optional.ofNullable(thread);
    }

    public synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    synchronized void begin() {
        begun = System.nanoTime();
        started = Instant.now();
        thread = Thread.currentThread();
        state = State.RUNNING;
    }

    /** @return false if it was given up meanwhile, so that nobody waits for it any more */
    synchronized boolean end(State how, @Nullable Throwable reason) {
        if (state != State.RUNNING) {
            return false;
        }
        ended = System.nanoTime();
        failure = reason;
        state = how;
        return true;
    }

    /** An interrupt that comes late must not reach the next job of the thread. */
    synchronized void leaveThread() {
        thread = null;
        Thread.interrupted();
    }
}
