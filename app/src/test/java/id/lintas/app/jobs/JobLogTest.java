package id.lintas.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.task.Job;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobLogTest {

    private final JobLog log = new JobLog(new AppTexts(() -> Texts.INDONESIAN));
    private final LinkedBlockingQueue<Runnable> here = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(here::add);

    JobLogTest() {
        tasks.listen(job -> here.add(() -> log.changed(job)));
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private <T> void run(Task task, Callable<T> work) throws InterruptedException {
        tasks.run(task, work, r -> {}, e -> {});
        for (int i = 0; i < 3; i++) {
            here.take().run();
        }
    }

    private void fail(Task task) throws InterruptedException {
        run(task, () -> {
            throw new IllegalStateException("planned");
        });
    }

    @Test
    void aFailureStaysUntilItIsSeenAndIsListedWithItsReason() throws Exception {
        fail(Task.of("recovery-copy"));
        assertThat(log.unseen()).hasSize(1);
        assertThat(log.entries()).singleElement().satisfies(e -> {
            assertThat(e.name().apply(Texts.INDONESIAN)).isEqualTo("Salinan pemulihan");
            assertThat(e.state()).isEqualTo(Job.State.FAILED);
            assertThat(e.reason().apply(Texts.INDONESIAN)).contains("planned");
        });
        log.seen();
        assertThat(log.unseen()).isEmpty();
        assertThat(log.entries()).hasSize(1);
    }

    @Test
    void whatFailsAgainAndAgainIsToldOnceUntilItHasSucceeded() throws Exception {
        fail(Task.of("recovery-copy"));
        log.seen();
        fail(Task.of("recovery-copy"));
        assertThat(log.unseen()).isEmpty();
        run(Task.of("recovery-copy"), () -> true);
        fail(Task.of("recovery-copy"));
        assertThat(log.unseen()).hasSize(1);
    }

    @Test
    void whatSucceedsLaterTakesItsFailureAwayAndNoOther() throws Exception {
        fail(Task.of("open"));
        fail(Task.of("save"));
        run(Task.of("open"), () -> true);
        assertThat(log.unseen())
                .singleElement()
                .satisfies(e -> assertThat(e.name().apply(Texts.INDONESIAN)).isEqualTo("Menyimpan proyek"));
        assertThat(log.entries()).hasSize(2);
    }

    @Test
    void aShortJobAndAChoreLeaveNoTrace() throws Exception {
        run(Task.of("save"), () -> true);
        fail(Task.chore("announce"));
        assertThat(log.entries()).isEmpty();
        assertThat(log.unseen()).isEmpty();
    }

    @Test
    void aJobThatTakesLongIsShownAndCanBeCancelled() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        tasks.job(
                Task.of("open"),
                p -> {
                    never.await();
                    return "";
                },
                r -> {},
                e -> {});
        here.take().run();
        assertThat(log.busy()).isTrue();
        while (log.shown().isEmpty()) {
            Thread.onSpinWait();
        }
        JobEntry entry = log.entries().get(0);
        assertThat(entry.name().apply(Texts.INDONESIAN)).isEqualTo("Membuka berkas");
        assertThat(log.cancellable(entry)).isTrue();
        log.cancel(entry);
        here.take().run();
        here.take().run();
        assertThat(log.busy()).isFalse();
        assertThat(log.entries())
                .singleElement()
                .satisfies(e -> assertThat(e.state()).isEqualTo(Job.State.CANCELLED));
        assertThat(log.unseen()).isEmpty();
    }

    @Test
    void aNoteIsKeptLikeAFailure() {
        log.note(l -> "Plugin nakal", Instant.EPOCH, Duration.ofSeconds(2), Optional.empty());
        assertThat(log.unseen()).hasSize(1);
        assertThat(log.entries()).hasSize(1);
    }

    @Test
    void aWindowHeldUpIsInTheListAndNotInTheStatusBar() {
        log.keep(l -> "Jendela tertahan", Instant.EPOCH, Duration.ofSeconds(1), Optional.empty());
        assertThat(log.unseen()).isEmpty();
        assertThat(log.entries()).hasSize(1);
    }

    @Test
    void aLaterNoteHidesNoFailureUntilTheyAreSeen() {
        log.note(l -> "Plugin nakal", Instant.EPOCH, Duration.ofSeconds(2), Optional.empty());
        log.note(l -> "Galat", Instant.EPOCH, Duration.ofSeconds(1), Optional.empty());
        assertThat(log.unseen())
                .extracting(e -> e.name().apply(Texts.INDONESIAN))
                .containsExactly("Galat", "Plugin nakal");
        log.seen();
        assertThat(log.unseen()).isEmpty();
    }
}
