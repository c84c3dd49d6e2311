package id.lintas.app.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Notes when the event thread does not answer: a call is put in its queue, and each look at the thread's stack until that is
 * answered says who holds it. To be asked at intervals, always by the same thread.
 */
final class EdtWatch {

    /**
     * The window was held.
     *
     * @param plugin whose code was seen most while it was held; empty for Lintas
     * @param stack what the one who held it did when last seen
     */
    record Held(Duration duration, Optional<String> plugin, List<StackTraceElement> stack) {

        Held {
            stack = List.copyOf(stack);
        }
    }

    private final Duration limit;
    private final Executor events;
    private final LongSupplier nanos;
    private final Consumer<Held> told;
    private final Function<StackTraceElement[], Optional<String>> pluginIn;
    private Blame blame;
    private long asked;
    private volatile long answered;
    private volatile boolean waiting;
    private volatile Thread thread;

    /** To be made on the thread that is watched. */
    EdtWatch(
            Duration limit,
            Executor events,
            LongSupplier nanos,
            Function<StackTraceElement[], Optional<String>> pluginIn,
            Consumer<Held> told) {
        this.limit = limit;
        this.events = events;
        this.nanos = nanos;
        this.told = told;
        this.pluginIn = pluginIn;
        this.blame = new Blame(pluginIn);
        this.thread = Thread.currentThread();
    }

    void look() {
        if (waiting) {
            blame.saw(thread.getStackTrace());
            return;
        }
        Duration held = Duration.ofNanos(answered - asked);
        if (held.compareTo(limit) > 0 && !blame.stack().isEmpty()) {
            told.accept(new Held(held, blame.plugin(), blame.stack()));
        }
        blame = new Blame(pluginIn);
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
