package id.lintas.engine.plugin;

import id.lintas.api.Diagram;
import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** The one way into a plugin: what it throws becomes a problem with its name, and the caller gets a substitute. */
public final class PluginGuard {

    /**
     * A call that has not come back yet.
     *
     * @param since by {@link System#nanoTime}
     */
    record Call(String plugin, String deed, long since) {}

    private final Map<Thread, Call> calls = new ConcurrentHashMap<>();
    private final Set<Stopped> stopped = ConcurrentHashMap.newKeySet();
    private final List<PluginProblem> problems = new CopyOnWriteArrayList<>();
    private final List<Consumer<PluginProblem>> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param deed what was asked, as a key of the texts: "check", "editor", "paint", "report"
     * @param substitute what the caller gets if the plugin fails
     */
    public <T> T call(String plugin, String deed, Callable<T> work, Supplier<T> substitute) {
        if (!stopped.isEmpty() && isStopped(plugin, deed)) {
            return substitute.get();
        }
        Thread here = Thread.currentThread();
        Call outer = calls.put(here, new Call(plugin, deed, System.nanoTime()));
        try {
            return work.call();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            if (!isStopped(plugin, deed)) {
                failed(plugin, deed, e);
            }
            return substitute.get();
        } finally {
            if (outer == null) {
                calls.remove(here);
            } else {
                calls.put(here, outer);
            }
        }
    }

    /** Tells that a plugin threw where no call of ours was around it, such as in a listener of its editor. */
    public void failed(String plugin, String deed, Throwable e) {
        LoggerFactory.getLogger(PluginGuard.class).warn("Plugin {} failed: {}", plugin, deed, e);
        Function<Locale, String> message = locale -> {
            Texts texts = Texts.of(PluginGuard.class, locale);
            return texts.get(
                    "plugin.failed",
                    plugin,
                    texts.get("plugin.deed." + deed),
                    e.getClass().getSimpleName());
        };
        report(new PluginProblem(plugin, message, Optional.of(e)));
    }

    /** What a thread is asking a plugin at this moment. */
    Optional<Call> callOn(Thread thread) {
        return Optional.ofNullable(calls.get(thread));
    }

    private record Stopped(String plugin, String deed) {}

    /** The plugin does not come back from this: it is named, and not asked for the same again. */
    void stop(String plugin, String deed) {
        if (stopped.add(new Stopped(plugin, deed))) {
            LoggerFactory.getLogger(PluginGuard.class).warn("Plugin {} hangs: {}", plugin, deed);
            report(new PluginProblem(
                    plugin,
                    locale -> {
                        Texts texts = Texts.of(PluginGuard.class, locale);
                        return texts.get("plugin.hangs", plugin, texts.get("plugin.deed." + deed));
                    },
                    Optional.empty()));
        }
    }

    /** Whether the plugin is not asked for this any more, since it did not come back. */
    public boolean isStopped(String plugin, String deed) {
        return stopped.contains(new Stopped(plugin, deed));
    }

    /** The same for a call that gives nothing back. */
    public void run(String plugin, String deed, Runnable work) {
        call(
                plugin,
                deed,
                () -> {
                    work.run();
                    return true;
                },
                () -> false);
    }

    /** The same drawing, whose painter may be called outside of any call of ours. */
    public Diagram guarded(String plugin, Diagram d) {
        return new Diagram(
                d.name(),
                d.title(),
                d.text(),
                d.width(),
                d.height(),
                (g, colours) -> run(plugin, "paint", () -> d.painter().paint(g, colours)));
    }

    /** Tells of a problem; the same one, by plugin and words, only once. */
    public void report(PluginProblem problem) {
        String words = problem.message().apply(Texts.INDONESIAN);
        boolean known = problems.stream()
                .anyMatch(p -> p.plugin().equals(problem.plugin())
                        && p.message().apply(Texts.INDONESIAN).equals(words));
        if (!known) {
            problems.add(problem);
            listeners.forEach(l -> l.accept(problem));
        }
    }

    public List<PluginProblem> problems() {
        return List.copyOf(problems);
    }

    /** Called on the thread on which the plugin failed. */
    public Runnable listen(Consumer<PluginProblem> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
