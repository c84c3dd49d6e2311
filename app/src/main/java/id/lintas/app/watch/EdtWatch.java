package id.lintas.app.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Notes when the event thread does not answer: a call is put in its queue, and if that is not answered in time, the
 * thread's stack says who holds it. To be asked at intervals, always by the same thread.
 */
final class EdtWatch {

    /**
     * The window was held.
     *
     * @param stack what the event thread did, taken when the limit had passed
     */
    record Held(Duration duration, List<StackTraceElement> stack) {

        Held {
            stack = List.copyOf(stack);
        }
    }

    private final Duration limit;
    private final Executor events;
    private final LongSupplier nanos;
    private final Consumer<Held> told;
    private Optional<List<StackTraceElement>> stack = Optional.empty();
    private long asked;
    private volatile long answered;
    private volatile boolean waiting;
    private volatile Thread thread;

    /** To be made on the thread that is watched. */
    EdtWatch(Duration limit, Executor events, LongSupplier nanos, Consumer<Held> told) {
        this.limit = limit;
        this.events = events;
        this.nanos = nanos;
        this.told = told;
        this.thread = Thread.currentThread();
    }

    void look() {
        if (waiting) {
            if (stack.isEmpty() && nanos.getAsLong() - asked > limit.toNanos()) {
                stack = Optional.of(List.of(thread.getStackTrace()));
            }
            return;
        }
        stack.ifPresent(s -> told.accept(new Held(Duration.ofNanos(answered - asked), s)));
        stack = Optional.empty();
        asked = nanos.getAsLong();
        waiting = true;
        events.execute(this::answer);
    }

    private void answer() {
        thread = Thread.currentThread();
        answered = nanos.getAsLong();
        waiting = false;
    }
}
