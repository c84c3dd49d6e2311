package id.lintas.app.watch;

import id.lintas.app.jobs.JobLog;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginHangs;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.task.Ticker;
import java.awt.EventQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The one thread that looks after the others. To be started when the first picture has settled. */
public final class Watch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Duration PATIENCE_WITH_A_PLUGIN = Duration.ofSeconds(10);

    private final Engine engine;
    private final JobLog jobs;
    private final AppTexts texts;
    private final Ticker ticker;
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    /** @param limit how long the event thread may be held before it is noted */
    public Watch(Engine engine, TaskRunner tasks, JobLog jobs, AppTexts texts, Duration limit) {
        this.engine = engine;
        this.jobs = jobs;
        this.texts = texts;
        PluginHangs hangs = new PluginHangs(tasks, engine.guard(), PATIENCE_WITH_A_PLUGIN);
        EdtWatch events = new EdtWatch(
                limit, EventQueue::invokeLater, System::nanoTime, engine.steps().host()::pluginIn, this::held);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown(e));
        this.ticker = new Ticker("lintas-watch", INTERVAL, () -> {
            hangs.look();
            events.look();
        });
    }

    private void held(EdtWatch.Held held) {
        Throwable where = new Throwable("The event thread was held");
        where.setStackTrace(held.stack().toArray(StackTraceElement[]::new));
        Optional<String> plugin = held.plugin();
        LoggerFactory.getLogger(Watch.class)
                .warn("Window held for {} ms by {}", held.duration().toMillis(), plugin.orElse("Lintas"), where);
        Instant began = Instant.now().minus(held.duration());
        EventQueue.invokeLater(() -> tell(plugin, began, held.duration(), Optional.of(where)));
    }

    // About a plugin that holds the window a person can do something: switch it off. About ours they cannot.
    private void tell(Optional<String> plugin, Instant began, Duration duration, Optional<Throwable> where) {
        if (plugin.isPresent()) {
            jobs.note(locale -> words(plugin, duration), began, duration, where);
        } else {
            jobs.keep(locale -> words(plugin, duration), began, duration, where);
        }
    }

    private String words(Optional<String> plugin, Duration duration) {
        String seconds = Formats.of(texts).number(duration.toMillis() / 1000.0, 1);
        return plugin.map(p -> texts.get("watch.plugin", p, seconds))
                .orElseGet(() -> texts.get("watch.lintas", seconds));
    }

    /** Nothing around it has caught this: a listener of an editor, most likely, or a mistake of ours. */
    private void thrown(Throwable e) {
        Optional<String> plugin = engine.steps().host().pluginIn(e.getStackTrace());
        if (plugin.isPresent()) {
            engine.guard().failed(plugin.get(), "editor", e);
        } else {
            LoggerFactory.getLogger(Watch.class).error("Nobody has caught this", e);
            EventQueue.invokeLater(
                    () -> jobs.note(locale -> texts.get("watch.error"), Instant.now(), Duration.ZERO, Optional.of(e)));
        }
    }

    @Override
    public void close() {
        ticker.close();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
