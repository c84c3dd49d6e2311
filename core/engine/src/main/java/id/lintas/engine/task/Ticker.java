package id.lintas.engine.task;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks after something at regular intervals, on a daemon thread that waits in between. */
public final class Ticker implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);

    public Ticker(String name, Duration interval, Runnable look) {
        Thread thread = new Thread(() -> tick(interval, look), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void tick(Duration interval, Runnable look) {
        try {
            while (!end.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                look.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
    }
}
