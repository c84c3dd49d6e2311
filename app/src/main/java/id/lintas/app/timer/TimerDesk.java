package id.lintas.app.timer;

import id.lintas.app.text.AppTexts;
import java.awt.Toolkit;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;

/** The timer of an open project on the screen. Ticks while the time runs; its state outlives it. Event dispatch thread. */
public final class TimerDesk {

    private static final int TICK = 500;
    private static final long KEEP_EVERY = 60_000;

    private final DiscussionTimer timer;
    private final TimePlan plan;
    private final TimerBox box;
    private final TimeLeft left;
    private final Consumer<String> keep;
    private final BooleanSupplier sound;
    private final Timer ticks = new Timer(TICK, e -> tick());
    private long kept;
    private boolean wasOver;

    /**
     * @param remembered what {@code keep} was given the last time, or anything else
     * @param sound whether the end of a task may be heard
     */
    public TimerDesk(
            AppTexts texts,
            TimePlan plan,
            String project,
            InstantSource clock,
            String remembered,
            Consumer<String> keep,
            BooleanSupplier sound) {
        this.plan = plan;
        this.keep = keep;
        this.sound = sound;
        TimerState state = Optional.of(remembered)
                .flatMap(TimerState::parse)
                .filter(s -> s.project().equals(project) && (s.task().isEmpty() || plan.of(s.task()) > 0))
                .orElseGet(() -> TimerState.fresh(project));
        this.timer = new DiscussionTimer(plan, clock, state, this::changed);
        this.box = new TimerBox(texts, timer);
        this.left = new TimeLeft(texts, timer);
        wasOver = timer.over();
        if (timer.running()) {
            ticks.start();
        }
    }

    public DiscussionTimer timer() {
        return timer;
    }

    /** For the right end of the header. */
    public JComponent header() {
        return plan.isEmpty() ? new JPanel(null) : box.component();
    }

    /** For the foot of the worksheet. */
    public JComponent timeLeft() {
        return plan.isEmpty() ? new JPanel(null) : left.component();
    }

    /** Another page is open. */
    public void open(String page) {
        timer.open(page);
    }

    /** The open task and its time in words, for another window; nothing while nobody has started it. */
    public String said() {
        return timer.started() ? box.said() : "";
    }

    public boolean possible() {
        return !plan.isEmpty();
    }

    /** Stops ticking; what was counted is kept. */
    public void close() {
        ticks.stop();
        if (timer.started()) {
            timer.tick();
            keep(timer.state());
        }
    }

    private void changed(TimerState state) {
        if (timer.running()) {
            ticks.start();
        } else {
            ticks.stop();
        }
        if (timer.started() || kept > 0) {
            keep(state);
        }
        wasOver = timer.over();
        show();
    }

    private void tick() {
        timer.tick();
        if (timer.state().at() - kept > KEEP_EVERY) {
            keep(timer.state());
        }
        if (timer.over() && !wasOver && sound.getAsBoolean()) {
            Toolkit.getDefaultToolkit().beep();
        }
        wasOver = timer.over();
        show();
    }

    private void keep(TimerState state) {
        kept = state.at();
        keep.accept(state.line());
    }

    private void show() {
        box.refresh();
        left.refresh();
    }
}
