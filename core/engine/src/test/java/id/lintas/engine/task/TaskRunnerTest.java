package id.lintas.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

    @Test
    void whatHasADelayDoesNotRunAfterTheEndButWhatWaitsDoes() throws Exception {
        CompletableFuture<Boolean> delayed = new CompletableFuture<>();
        CompletableFuture<Boolean> waiting = new CompletableFuture<>();
        tasks.after(Duration.ofMillis(1), "later", () -> delayed.complete(true), r -> {}, e -> {});
        CountDownLatch ending = new CountDownLatch(1);
        tasks.run("busy", () -> ending.await(20, TimeUnit.SECONDS), r -> {}, e -> {});
        tasks.after(Duration.ofHours(1), "much later", () -> delayed.complete(true), r -> {}, e -> {});
        tasks.run("waits", () -> waiting.complete(true), r -> {}, e -> {});
        ending.countDown();
        tasks.close();
        assertThat(waiting).isCompleted();
        tasks.run("too late", () -> delayed.completeExceptionally(new IllegalStateException()), r -> {}, e -> {});
        assertThat(delayed.isCompletedExceptionally()).isFalse();
    }

    @Test
    void workInPluginsHoldsUpNoFile() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CompletableFuture<String> saved = new CompletableFuture<>();
        tasks.run(Task.inPlugins("check"), () -> never.await(20, TimeUnit.SECONDS), r -> {}, e -> {});
        tasks.run("save", () -> "saved", saved::complete, saved::completeExceptionally);
        deliverOne();
        assertThat(saved.get()).isEqualTo("saved");
        never.countDown();
    }

    @Test
    void aJobThatIsGivenUpIsToldAndAnotherThreadGoesOn() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        CompletableFuture<String> next = new CompletableFuture<>();
        CompletableFuture<Job> begun = begun("stuck");
        tasks.run("stuck", () -> stuck.await(20, TimeUnit.SECONDS), r -> {}, told::complete);
        tasks.run("next", () -> "next", next::complete, next::completeExceptionally);
        Job job = begun.get(20, TimeUnit.SECONDS);
        tasks.giveUp(job);
        deliverOne();
        deliverOne();
        assertThat(told.get()).isInstanceOf(GivenUpException.class);
        assertThat(next.get()).isEqualTo("next");
        stuck.countDown();
        assertThat(job.state()).isEqualTo(Job.State.GIVEN_UP);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void workThatIsCancelledHearsItAndItsOwnerToo() throws Exception {
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch half = new CountDownLatch(1);
        CompletableFuture<Job> begun = begun("long");
        tasks.job(
                Task.of("long"),
                progress -> {
                    progress.at(0.5);
                    half.countDown();
                    never.await();
                    return "";
                },
                r -> {},
                told::complete);
        assertThat(half.await(20, TimeUnit.SECONDS)).isTrue();
        Job job = begun.get();
        job.cancel();
        deliverOne();
        assertThat(told.get()).isInstanceOf(CancellationException.class);
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(job.share()).contains(0.5);
    }

    private CompletableFuture<Job> begun(String name) {
        CompletableFuture<Job> begun = new CompletableFuture<>();
        tasks.listen(job -> {
            if (job.task().name().equals(name)) {
                begun.complete(job);
            }
        });
        return begun;
    }
}
