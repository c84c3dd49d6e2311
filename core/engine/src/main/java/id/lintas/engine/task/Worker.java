package id.lintas.engine.task;

import java.time.Duration;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A queue with one thread, which is replaced if its work never comes back. */
final class Worker {

    private final String name;
    private final DelayQueue<Entry> queue = new DelayQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private @Nullable Thread thread;
    private boolean closed;

    Worker(String name) {
        this.name = name;
    }

    /** Something to do; the last one ends the thread. */
    private record Entry(Job job, Runnable work, long due, long number, boolean delayed, boolean last)
            implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            Entry entry = (Entry) other;
            int byTime = Long.signum(due - entry.due);
            return byTime != 0 ? byTime : Long.compare(number, entry.number);
        }
    }

    /** Does nothing when closed. */
    synchronized void add(Job job, Runnable work, Duration delay) {
        if (!closed) {
            queue.add(entry(job, work, delay, false));
            if (thread == null) {
                start();
            }
        }
    }

    void remove(Job job) {
        queue.removeIf(e -> e.job.equals(job));
    }

    private Entry entry(Job job, Runnable work, Duration delay, boolean last) {
        long due = System.nanoTime() + delay.toNanos();
        return new Entry(job, work, due, numbers.incrementAndGet(), !delay.isZero(), last);
    }

    private void start() {
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        while (true) {
            try {
                Entry entry = queue.take();
                entry.work.run();
                if (entry.last || entry.job.state() == Job.State.GIVEN_UP) {
                    return;
                }
            } catch (InterruptedException meantForTheWorkBefore) {
                // Whoever wants this thread to end puts the last entry.
                Thread.interrupted();
            }
        }
    }

    /** Another thread goes on with what is waiting; the present one ends with its work, if ever. */
    synchronized void replaceThread() {
        start();
    }

    /** What waits without a delay is still done, what has a delay is not. */
    synchronized void end() {
        if (!closed) {
            closed = true;
            queue.removeIf(Entry::delayed);
            queue.add(entry(new Job(Task.chore("end"), false), () -> {}, Duration.ZERO, true));
        }
    }

    void await(long untilNanos) throws InterruptedException {
        Thread present;
        synchronized (this) {
            present = thread;
        }
        long millis = (untilNanos - System.nanoTime()) / 1_000_000;
        if (present != null && millis > 0) {
            present.join(millis);
        }
    }
}
