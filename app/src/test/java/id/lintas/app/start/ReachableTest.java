package id.lintas.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.task.TaskRunner;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReachableTest {

    private final LinkedBlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(delivered::add);
    private final CountDownLatch drive = new CountDownLatch(1);

    private final Reachable reachable = new Reachable(tasks, this::exists, Duration.ofMillis(50), told::add);

    @AfterEach
    void close() {
        drive.countDown();
        tasks.close();
    }

    private boolean exists(String path) {
        if (path.startsWith("dead")) {
            try {
                drive.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return !path.startsWith("gone");
    }

    private Set<String> next() throws InterruptedException {
        while (told.isEmpty()) {
            Runnable result = delivered.poll(20, TimeUnit.SECONDS);
            assertThat(result).isNotNull();
            result.run();
        }
        return told.poll();
    }

    @Test
    void whatIsGoneIsSaidThoughAnotherDriveHangs() throws Exception {
        reachable.look(List.of("dead", "gone", "there"));
        Set<String> first = next();
        Set<String> both = first.size() == 2 ? first : next();
        assertThat(both).containsExactlyInAnyOrder("dead", "gone");
        assertThat(reachable.isGone("there")).isFalse();
    }

    @Test
    void aDriveThatWakesUpIsThereAgain() throws Exception {
        reachable.look(List.of("dead"));
        assertThat(next()).containsExactly("dead");
        drive.countDown();
        assertThat(next()).isEmpty();
    }

    @Test
    void theWorkerDoesNotWaitForADeadDrive() throws Exception {
        reachable.look(List.of("dead"));
        CountDownLatch worked = new CountDownLatch(1);
        tasks.run(
                "save",
                () -> {
                    worked.countDown();
                    return true;
                },
                done -> {},
                e -> {});
        assertThat(worked.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
