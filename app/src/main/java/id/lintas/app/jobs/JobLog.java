package id.lintas.app.jobs;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The jobs that are worth a look: those that take long, and those that failed. A job that fails again and again is told
 * once, until it has succeeded in between; then what failed before is no news. Belongs to one thread, the event thread in the window.
 */
public final class JobLog {

    /** What is over sooner, nobody has waited for. */
    public static final Duration WORTH_A_LOOK = Duration.ofMillis(300);

    private static final int MOST = 200;

    private final AppTexts texts;
    private final List<Job> running = new ArrayList<>();
    /** Jobs that were over before their beginning was heard of; their end is still to be heard. */
    private final Set<Job> early = new HashSet<>();

    private final Deque<JobEntry> entries = new ArrayDeque<>();
    /** The first failure that was told, by the name of the job. */
    private final Map<String, JobEntry> failing = new HashMap<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Deque<JobEntry> unseen = new ArrayDeque<>();

    public JobLog(AppTexts texts) {
        this.texts = texts;
    }

    /** A job has begun or ended. */
    public void changed(Job job) {
        if (job.task().quiet()) {
            return;
        }
        if (job.state() == Job.State.RUNNING) {
            running.add(job);
        } else if (running.remove(job) || early.add(job)) {
            ended(job);
        } else {
            early.remove(job);
        }
        announce();
    }

    private void ended(Job job) {
        JobEntry entry = entry(job);
        String name = job.task().name();
        if (entry.failed()) {
            add(entry);
            if (failing.putIfAbsent(name, entry) == null) {
                keepUnseen(entry);
            }
        } else {
            Optional.ofNullable(failing.remove(name)).ifPresent(unseen::remove);
            if (job.duration().compareTo(WORTH_A_LOOK) >= 0) {
                add(entry);
            }
        }
    }

    /** Something that no job did and that went wrong; it stays in the status bar until it is seen. */
    public void note(Function<Locale, String> name, Instant when, Duration duration, Optional<Throwable> cause) {
        keepUnseen(keep(name, when, duration, cause));
        announce();
    }

    /** Something that no job did and nobody can do anything about, such as a window that was held up: in the list alone. */
    public JobEntry keep(Function<Locale, String> name, Instant when, Duration duration, Optional<Throwable> cause) {
        JobEntry entry = new JobEntry(name, when, duration, Job.State.FAILED, locale -> "", cause);
        add(entry);
        announce();
        return entry;
    }

    private void add(JobEntry entry) {
        addFirst(entries, entry);
    }

    private void keepUnseen(JobEntry entry) {
        addFirst(unseen, entry);
    }

    private static void addFirst(Deque<JobEntry> kept, JobEntry entry) {
        kept.addFirst(entry);
        if (kept.size() > MOST) {
            kept.removeLast();
        }
    }

    public boolean busy() {
        return !running.isEmpty();
    }

    /** The job that has been running longest, once it is worth a look. */
    public Optional<Job> shown() {
        return running.stream()
                .filter(j -> j.duration().compareTo(WORTH_A_LOOK) >= 0)
                .findFirst();
    }

    /** What failed and has not been looked at, newest first. */
    public List<JobEntry> unseen() {
        return List.copyOf(unseen);
    }

    public void seen() {
        if (!unseen.isEmpty()) {
            unseen.clear();
            announce();
        }
    }

    /** What runs long, then what ran, newest first. */
    public List<JobEntry> entries() {
        List<JobEntry> all = new ArrayList<>();
        running.stream()
                .filter(j -> j.duration().compareTo(WORTH_A_LOOK) >= 0)
                .map(this::entry)
                .forEach(all::add);
        all.addAll(entries);
        return all;
    }

    /** Cancels the job that a running entry stands for. */
    void cancel(JobEntry entry) {
        running.stream().filter(j -> j.started().equals(entry.started())).forEach(Job::cancel);
    }

    boolean cancellable(JobEntry entry) {
        return entry.state() == Job.State.RUNNING
                && running.stream().anyMatch(j -> j.started().equals(entry.started()) && j.cancellable());
    }

    private JobEntry entry(Job job) {
        return new JobEntry(
                locale -> name(job),
                job.started(),
                job.duration(),
                job.state(),
                locale -> job.failure().map(e -> reason(e, locale)).orElse(""),
                job.failure());
    }

    /** In the present language; a job without a name of its own is just work. */
    String name(Job job) {
        return texts.find("job." + job.task().name()).orElseGet(() -> texts.get("job.other"));
    }

    private static String reason(Throwable e, Locale locale) {
        if (e instanceof StoreException store) {
            return store.message(locale);
        }
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return e.getClass().getSimpleName() + message;
    }

    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }
}
