package id.lintas.engine.plugin;

import id.lintas.engine.plugin.PluginGuard.Call;
import id.lintas.engine.task.Job;
import id.lintas.engine.task.TaskRunner;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks after jobs that do not come back: a plugin that hangs is interrupted and not asked the same again; if that does not
 * help, or if a cancelled job goes on, the job is given up. To be asked at intervals, always by the same thread.
 */
public final class PluginHangs {

    private static final Duration AFTER_CANCEL = Duration.ofSeconds(1);

    private final TaskRunner tasks;
    private final PluginGuard guard;
    private final Duration patience;
    private Set<Job> warned = new HashSet<>();

    /** @param patience how long one call may take */
    public PluginHangs(TaskRunner tasks, PluginGuard guard, Duration patience) {
        this.tasks = tasks;
        this.guard = guard;
        this.patience = patience;
    }

    /** A job that still hangs at the look after it was warned is given up. */
    public void look() {
        Set<Job> hanging = new HashSet<>();
        for (Job job : tasks.running()) {
            Optional<Call> call = job.thread().flatMap(guard::callOn).filter(this::tooLong);
            if (job.sinceCancelled().compareTo(AFTER_CANCEL) > 0 || (call.isPresent() && warned.contains(job))) {
                tasks.giveUp(job);
            } else if (call.isPresent()) {
                guard.stop(call.get().plugin(), call.get().deed());
                job.interrupt();
                hanging.add(job);
            }
        }
        warned = hanging;
    }

    private boolean tooLong(Call call) {
        return System.nanoTime() - call.since() > patience.toNanos();
    }
}
