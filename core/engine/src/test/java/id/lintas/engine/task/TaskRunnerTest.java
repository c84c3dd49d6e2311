package id.lintas.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {

    private final LinkedBlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(delivered::add);

    @AfterEach
    void close() {
        tasks.close();
    }

    private void deliverOne() throws InterruptedException {
        Runnable result = delivered.poll(20, TimeUnit.SECONDS);
        assertThat(result).isNotNull();
        result.run();
    }

    @Test
    void aResultIsDeliveredThroughTheCallersExecutor() throws Exception {
        CompletableFuture<String> worker = new CompletableFuture<>();
        CompletableFuture<String> result = new CompletableFuture<>();
        tasks.run(
                "work",
                () -> {
                    worker.complete(Thread.currentThread().getName());
                    return "done";
                },
                result::complete,
                result::completeExceptionally);
        assertThat(worker.get(20, TimeUnit.SECONDS)).isEqualTo("lintas-tasks");
        assertThat(result).isNotDone();
        deliverOne();
        assertThat(result.get()).isEqualTo("done");
    }

    @Test
    void aFailureReachesItsHandlerAndTheNextTaskRuns() throws Exception {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        CompletableFuture<String> next = new CompletableFuture<>();
        tasks.run(
                "fails",
                () -> {
                    throw new IllegalStateException("no");
                },
                r -> {},
                failure::complete);
        tasks.run("works", () -> "yes", next::complete, next::completeExceptionally);
        deliverOne();
        deliverOne();
        assertThat(failure.get()).hasMessage("no");
        assertThat(next.get()).isEqualTo("yes");
    }

    @Test
    void aTaskThatWaitsCanBeCancelled() throws Exception {
        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        tasks.after(Duration.ofHours(1), "later", () -> ran.complete(true), r -> {}, e -> {})
                .cancel();
        tasks.close();
        assertThat(ran).isNotDone();
    }
}
