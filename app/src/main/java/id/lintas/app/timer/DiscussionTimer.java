package id.lintas.app.timer;

import id.lintas.app.timer.TimerState.Phase;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * The time of one project: what each task may take, what it has taken, what is left. It starts only when a person starts it,
 * follows the task that is open, and goes on counting when a task's time is over. Event dispatch thread, or one test's.
 */
public final class DiscussionTimer {

    static final int MORE = 5;

    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;

    private final TimePlan plan;
    private final InstantSource clock;
    private final Consumer<TimerState> changed;
    private TimerState state;

    /** @param changed hears of each deed of a person and of each other task, to keep the state and to show it */
    DiscussionTimer(TimePlan plan, InstantSource clock, TimerState state, Consumer<TimerState> changed) {
        this.plan = plan;
        this.clock = clock;
        this.changed = changed;
        this.state = state.until(clock.millis());
    }

    /** A task is open now; its time runs from here. Pages that are no task leave the task as it is. */
    void open(String page) {
        if (plan.tasks().contains(page) && !page.equals(state.task())) {
            become(now().on(page));
        }
    }

    public void start() {
        TimerState begun = state.task().isEmpty() ? state.on(first()) : state;
        become(begun.until(clock.millis()).in(Phase.RUNNING).on(begun.task()));
    }

    public void pause() {
        if (running()) {
            become(now().in(Phase.PAUSED));
        }
    }

    /** Starts what stands, pauses what runs. */
    public void toggle() {
        if (running()) {
            pause();
        } else {
            start();
        }
    }

    /** The task may take five minutes more, and the whole with it. */
    public void addFive() {
        if (!state.task().isEmpty()) {
            become(now().plus(MORE));
        }
    }

    /** As if it had never been started. */
    public void reset() {
        become(TimerState.fresh(state.project()).on(state.task()));
    }

    /** Counts up to this moment, without telling anybody. */
    void tick() {
        state = now();
    }

    TimerState state() {
        return state;
    }

    public boolean started() {
        return state.phase() != Phase.NEW;
    }

    public boolean running() {
        return state.phase() == Phase.RUNNING;
    }

    /** From 1; 0 if no task has been opened yet. */
    public int taskNumber() {
        return plan.tasks().indexOf(state.task()) + 1;
    }

    /** Seconds that the open task has left; below zero when it is over. A begun second counts as one. */
    public long secondsLeft() {
        return seconds(allowed(state.task()) - spent(state.task()));
    }

    /** The open task's time is over. */
    public boolean over() {
        return started() && taskNumber() > 0 && secondsLeft() <= 0;
    }

    /** Whole minutes left for all tasks, a begun one counted; below zero when more was spent than there is. */
    long minutesLeftInAll() {
        long left = plan.tasks().stream().mapToLong(t -> allowed(t) - spent(t)).sum();
        return -Math.floorDiv(-left, MINUTE);
    }

    long minutesInAll() {
        return plan.tasks().stream().mapToLong(this::allowed).sum() / MINUTE;
    }

    /** What each task has used of its time, between 0 and 1, in the worksheet's order. */
    List<Double> shares() {
        return plan.tasks().stream()
                .map(t -> Math.min(1, spent(t) / (double) allowed(t)))
                .toList();
    }

    /** What each task may take, in minutes, in the worksheet's order. */
    List<Long> lengths() {
        return plan.tasks().stream().map(t -> allowed(t) / MINUTE).toList();
    }

    private static long seconds(long millis) {
        return -Math.floorDiv(-millis, SECOND);
    }

    private long allowed(String task) {
        return (plan.of(task) + state.added().getOrDefault(task, 0)) * MINUTE;
    }

    private long spent(String task) {
        return state.spent().getOrDefault(task, 0L);
    }

    private String first() {
        return plan.tasks().get(0);
    }

    private TimerState now() {
        return state.until(clock.millis());
    }

    private void become(TimerState next) {
        state = next;
        changed.accept(next);
    }
}
